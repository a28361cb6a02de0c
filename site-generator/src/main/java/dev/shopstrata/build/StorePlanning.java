package dev.shopstrata.build;

import dev.shopstrata.asset.AssetBundler;
import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentReader;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.delivery.HeaderInputs;
import dev.shopstrata.delivery.HeaderPlanner;
import dev.shopstrata.plan.MovedUrlPlanner;
import dev.shopstrata.plan.MovedUrls;
import dev.shopstrata.plan.SiteInputs;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.plan.SitePlanner;
import dev.shopstrata.plan.route.RoutePlanner;
import dev.shopstrata.plan.route.SiteRoutes;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plans one store's site after another: assets, routes, the catalog as the store sees it, pages.
 * What stores share is read once. Thread-safe.
 */
final class StorePlanning {
  private final BuildRequest request;
  private final Problems problems;
  private final AssetBundler assets;
  private final HeaderPlanner headers = new HeaderPlanner();
  private final StoreViews views;
  private final Path ledgers;

  /**
   * @param views for the stores' views, which hold as long as they are there
   */
  StorePlanning(BuildRequest request, Path views, Problems problems) {
    this.request = request;
    this.problems = problems;
    this.assets = new AssetBundler(problems);
    this.ledgers = views.resolve(".ledgers");
    this.views = new StoreViews(request, views, problems);
  }

  /**
   * The planned store.
   *
   * @param catalog empty leaves out what needs one
   * @param own gets what is wrong with the store's routes, content and pages
   */
  PlannedStore plan(StoreSource source, Optional<OpenCatalog> catalog, Problems own) {
    Settings settings = source.settings();
    Instant asOf = request.time().asOf(catalog.flatMap(open -> open.snapshot().head().dataAsOf()));
    AssetSet bundled = assets.bundle(source.tree(), settings);
    SiteRoutes routes = new RoutePlanner(own).plan(source.tree(), settings);
    NavigableMap<String, StoreCatalog> catalogs = new TreeMap<>();
    if (catalog.isPresent()) {
      views
          .open(source, catalog.get(), routes.routes())
          .forEach((tag, view) -> catalogs.put(tag, view.catalog()));
      checkTime(catalog.get(), catalogs.values());
    } else {
      views.readPatches(source);
    }
    SiteInputs inputs =
        new SiteInputs(
            source.tree(),
            settings,
            routes,
            catalogs,
            contents(source, asOf, own),
            StoreFiles.reserved(source, bundled.assets().values()));
    SitePlan plan = new SitePlanner(own).plan(inputs);
    List<String> images = catalog.map(open -> open.index().imageOrigins()).orElse(List.of());
    SharedHeaders served =
        headers.plan(new HeaderInputs(source.tree(), settings, bundled, images), own);
    return new PlannedStore(source, routes, plan, moved(inputs, plan, own), bundled, served, asOf);
  }

  /** What became of former URLs; empty for stores that keep no ledger or are only linked to. */
  private Optional<MovedUrls> moved(SiteInputs inputs, SitePlan plan, Problems own) {
    Settings settings = inputs.settings();
    boolean isKept =
        settings.urls().isAsked()
            && request.stores().includes(settings.store())
            && !inputs.catalogs().isEmpty();
    return isKept
        ? Optional.of(
            new MovedUrlPlanner(request.project(), ledgers.resolve(settings.store().value()), own)
                .plan(inputs, plan, views.ledger(settings)))
        : Optional.empty();
  }

  /** Without a fixed moment, dated prices and offers make every build another one. */
  private void checkTime(OpenCatalog catalog, Collection<StoreCatalog> views) {
    boolean open =
        request.time().requested().isEmpty() && catalog.snapshot().head().dataAsOf().isEmpty();
    if (open && views.stream().anyMatch(view -> !view.boundaries().isEmpty())) {
      problems.add(
          Problem.of(
                  ProblemCode.AS_OF_UNKNOWN,
                  "prices, offers or stock of the catalog \""
                      + catalog.id()
                      + "\" are dated, and"
                      + " nothing says which moment to show: the start of this build counts",
                  "write \"asOf\" into catalog.yaml, or build with -Dstorefront.asOf=<instant>")
              .at(Location.of(request.display(catalog.config()))));
    }
  }

  private static NavigableMap<String, ContentSet> contents(
      StoreSource source, Instant asOf, Problems own) {
    ContentReader reader = new ContentReader(own);
    NavigableMap<String, ContentSet> contents = new TreeMap<>();
    for (StoreLocale locale : source.settings().locales()) {
      contents.put(
          locale.tag(), reader.read(source.tree(), locale, asOf, source.settings().timeZone()));
    }
    return contents;
  }
}
