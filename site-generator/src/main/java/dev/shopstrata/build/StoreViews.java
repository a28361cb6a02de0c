package dev.shopstrata.build;

import dev.shopstrata.catalog.CatalogUrls;
import dev.shopstrata.catalog.overlay.OverlayReader;
import dev.shopstrata.catalog.store.ReasonedView;
import dev.shopstrata.catalog.store.StoreCatalogs;
import dev.shopstrata.content.RichTextSanitizer;
import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;

/** Opens each store's view of its catalog; stores share what they have in common. */
final class StoreViews {
  private final BuildTime time;
  private final StoreLedgers ledgers;
  private final Problems problems;
  private final Path folder;
  private final OverlayReader overlays;
  private final Map<List<String>, RichTextSanitizer> sanitizers = new ConcurrentHashMap<>();
  private final Map<OpenCatalog, StoreCatalogs> catalogs = new ConcurrentHashMap<>();

  /**
   * @param folder for the views' files, which are needed only while a build runs
   */
  StoreViews(BuildRequest request, Path folder, Problems problems) {
    this.time = request.time();
    this.ledgers = new StoreLedgers(request, problems);
    this.folder = folder;
    this.problems = problems;
    this.overlays = new OverlayReader(problems);
  }

  /** The moment that views of a catalog show. */
  Instant asOf(OpenCatalog catalog) {
    return time.asOf(catalog.snapshot().head().dataAsOf());
  }

  /** The store's view in each of its locales, by BCP 47 tag. */
  NavigableMap<String, ReasonedView> open(
      StoreSource source, OpenCatalog catalog, CatalogUrls urls) {
    Settings settings = source.settings();
    return catalogs(catalog)
        .openReasoned(
            settings,
            overlays.read(source.tree(), settings.timeZone()),
            urls,
            ledgers.of(settings),
            sanitizer(settings)::sanitize);
  }

  /** The store's URL ledger. */
  Ledger ledger(Settings settings) {
    return ledgers.of(settings);
  }

  /** Reads the store's patches where no catalog can be opened, for what is wrong with them. */
  void readPatches(StoreSource source) {
    overlays.read(source.tree(), source.settings().timeZone());
  }

  private StoreCatalogs catalogs(OpenCatalog catalog) {
    return catalogs.computeIfAbsent(
        catalog,
        open -> new StoreCatalogs(open.index(), asOf(open), folder.resolve(open.id()), problems));
  }

  /** Stores that allow the same image hosts share one, so that each text is cleaned once. */
  private RichTextSanitizer sanitizer(Settings settings) {
    return sanitizers.computeIfAbsent(settings.images().hosts(), RichTextSanitizer::new);
  }
}
