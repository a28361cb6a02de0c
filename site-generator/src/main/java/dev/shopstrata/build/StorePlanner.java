package dev.shopstrata.build;

import dev.shopstrata.asset.AssetBundler;
import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentReader;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.plan.SiteInputs;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.plan.SitePlanner;
import dev.shopstrata.plan.route.RoutePlanner;
import dev.shopstrata.plan.route.SiteRoutes;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.seo.HreflangCheck;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans the sites of stores: assets, routes, the catalog as the store sees it, pages. */
final class StorePlanner {
  private final BuildRequest request;
  private final Problems problems = new Problems();
  private final AssetBundler assets;
  private final StoreViews views;

  StorePlanner(BuildRequest request, Workspace workspace) {
    this.request = request;
    this.assets = new AssetBundler(problems);
    this.views = new StoreViews(request.time(), workspace.place("views"), problems);
  }

  /**
   * The stores that can be rendered, by id. Stores that are not selected are planned too when a
   * selected one links to them.
   *
   * @param found gets what is wrong with the others
   */
  List<PlannedStore> plan(List<StoreSource> sources, OpenCatalogs catalogs, Problems found)
      throws IOException {
    List<PlannedStore> planned = planAll(sources, catalogs, found);
    new HreflangCheck(problems).check(planned.stream().map(PlannedStore::plan).toList());
    found.addAll(problems.sorted());
    FailedStores failed = new FailedStores(problems);
    planned.removeIf(store -> failed.contains(store.source().stack()));
    return planned;
  }

  /** The stores that can be planned, also those that have errors. */
  List<PlannedStore> planAll(List<StoreSource> sources, OpenCatalogs catalogs, Problems found)
      throws IOException {
    Set<String> groups =
        sources.stream()
            .filter(source -> request.stores().includes(source.id()))
            .map(source -> source.settings().seo().group())
            .collect(Collectors.toSet());
    List<Task> tasks = new ArrayList<>();
    for (StoreSource source : sources) {
      if (groups.contains(source.settings().seo().group())) {
        catalogs
            .get(source.settings().catalog().catalog())
            .ifPresent(catalog -> tasks.add(new Task(source, catalog)));
      }
    }
    List<Optional<PlannedStore>> slots =
        new ArrayList<>(Collections.nCopies(tasks.size(), Optional.empty()));
    new UnitRunner(request.threads()).run(tasks.size(), i -> slots.set(i, plan(tasks.get(i))));
    List<PlannedStore> planned = new ArrayList<>();
    slots.forEach(slot -> slot.ifPresent(planned::add));
    found.addAll(problems.sorted());
    return planned;
  }

  /** A store to plan and the catalog it sells from. */
  private record Task(StoreSource source, OpenCatalog catalog) {}

  /** The planned store; empty when its catalog turned out to be unreadable. */
  private Optional<PlannedStore> plan(Task task) {
    try {
      return Optional.of(plan(task.source(), task.catalog()));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private PlannedStore plan(StoreSource source, OpenCatalog catalog) {
    Settings settings = source.settings();
    MergedTree tree = source.tree();
    Instant asOf = views.asOf(catalog);
    AssetSet bundled = assets.bundle(tree, settings);
    SiteRoutes routes = new RoutePlanner(problems).plan(tree, settings);
    NavigableMap<String, StoreCatalog> catalogs = new TreeMap<>();
    views
        .open(source, catalog, routes.routes())
        .forEach((tag, view) -> catalogs.put(tag, view.catalog()));
    checkTime(catalog, catalogs.values());
    SitePlan plan =
        new SitePlanner(problems)
            .plan(
                new SiteInputs(
                    tree,
                    settings,
                    routes,
                    catalogs,
                    contents(source, asOf),
                    StoreFiles.reserved(settings, bundled.assets().values())));
    return new PlannedStore(source, plan, bundled, asOf);
  }

  /** Without a fixed moment, dated prices and offers make every build another one. */
  private void checkTime(OpenCatalog catalog, Collection<StoreCatalog> views) {
    boolean open =
        request.time().requested().isEmpty() && catalog.snapshot().head().dataAsOf().isEmpty();
    if (open && views.stream().anyMatch(view -> view.nextChange().isPresent())) {
      problems.add(
          Problem.of(
                  ProblemCode.AS_OF_UNKNOWN,
                  "prices or offers of the catalog \""
                      + catalog.id()
                      + "\" are dated, and"
                      + " nothing says which moment to show: the start of this build counts",
                  "write \"asOf\" into catalog.yaml, or build with -Dstorefront.asOf=<instant>")
              .at(Location.of("catalogs/" + catalog.id() + "/catalog.yaml")));
    }
  }

  private NavigableMap<String, ContentSet> contents(StoreSource source, Instant asOf) {
    ContentReader reader = new ContentReader(problems);
    NavigableMap<String, ContentSet> contents = new TreeMap<>();
    for (StoreLocale locale : source.settings().locales()) {
      contents.put(
          locale.tag(), reader.read(source.tree(), locale, asOf, source.settings().timeZone()));
    }
    return contents;
  }
}
