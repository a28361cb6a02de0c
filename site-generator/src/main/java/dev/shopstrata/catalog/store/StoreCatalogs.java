package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CatalogUrls;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.index.SlugMaker;
import dev.shopstrata.catalog.overlay.OverlayCheck;
import dev.shopstrata.catalog.overlay.Overlays;
import dev.shopstrata.catalog.overlay.StoreRecords;
import dev.shopstrata.content.RichText;
import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.ledger.LedgerKind;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.CatalogSettings;
import dev.shopstrata.store.PriceScope;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Gives each store its view of one catalog at one moment. What the views need lies in mapped files:
 * a few bytes for each product and locale.
 */
public final class StoreCatalogs {
  private final CatalogIndex index;
  private final Instant asOf;
  private final Path directory;
  private final Problems problems;
  private final AssortmentReport report;
  private final SlugMaker slugs = new SlugMaker();

  /**
   * @param asOf decides which prices, offers and stock hold
   * @param directory holds one folder per store, whose files are written anew
   */
  public StoreCatalogs(CatalogIndex index, Instant asOf, Path directory, Problems problems) {
    this.index = index;
    this.asOf = asOf;
    this.directory = directory;
    this.problems = problems;
    this.report = new AssortmentReport(problems);
  }

  /**
   * The store's view in each of its locales, by BCP 47 tag. Stores may be opened at the same time;
   * the views are valid until the store is opened again.
   *
   * @param ledger says who was first with a slug
   * @param richText makes HTML safe; it must give equal texts for equal texts
   */
  public NavigableMap<String, StoreCatalog> open(
      Settings settings,
      Overlays overlays,
      CatalogUrls urls,
      Ledger ledger,
      Function<String, RichText> richText) {
    NavigableMap<String, StoreCatalog> views = new TreeMap<>();
    openReasoned(settings, overlays, urls, ledger, richText)
        .forEach((tag, view) -> views.put(tag, view.catalog()));
    return Collections.unmodifiableNavigableMap(views);
  }

  /** As {@link #open}, with what can tell why the views are as they are. */
  public NavigableMap<String, ReasonedView> openReasoned(
      Settings settings,
      Overlays overlays,
      CatalogUrls urls,
      Ledger ledger,
      Function<String, RichText> richText) {
    Path folder = directory.resolve(settings.store().value());
    StoreRecords records =
        StoreRecords.of(index, overlays, new OverlayCheck(problems), slugs, folder);
    StoreCategories categories =
        new StoreCategories(records.categories(), settings.catalog().assortment());
    StoreView store = new StoreView(settings, records, categories, slugs, urls, ledger, richText);
    report.assortment(settings, records);
    return open(store, folder);
  }

  private NavigableMap<String, ReasonedView> open(StoreView store, Path folder) {
    Settings settings = store.settings();
    CatalogSettings catalog = settings.catalog();
    StockChooser stock = new StockChooser(catalog.stockChannels(), asOf);
    NavigableMap<String, SaleChooser> byCurrency = new TreeMap<>();
    List<SaleChooser> choosers = new ArrayList<>();
    List<LocaleFilter> filters = new ArrayList<>();
    for (StoreLocale locale : settings.locales()) {
      PriceScope scope = settings.priceScope(locale);
      // Locales of one currency differ in nothing that the choice depends on.
      SaleChooser chooser =
          byCurrency.computeIfAbsent(
              scope.currency(), key -> new SaleChooser(new PriceChooser(scope, asOf), stock));
      choosers.add(chooser);
      filters.add(new LocaleFilter(locale, catalog, chooser));
    }
    AssortmentPass pass =
        new AssortmentPass(
            store.records(),
            new AssortmentFilter(catalog.assortment(), store.categories()),
            new OfferRule(catalog.prices().channels(), asOf),
            filters);
    List<ShownProducts> shown = pass.run(folder);
    NavigableMap<String, ReasonedView> views = new TreeMap<>();
    List<Selection> selections = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      ShownProducts products = shown.get(i);
      report.shown(settings, products);
      boolean shared = i > 0 && products.ordinals() == shown.get(0).ordinals();
      selections.add(
          shared
              ? selections.get(0)
              : new SelectionWriter(
                      store.records(),
                      store.categories(),
                      choosers.get(i),
                      settings.listings().facets())
                  .write(products.ordinals(), folder, "selection-" + i));
      LocaleCatalog view =
          view(
              store,
              products,
              selections.get(i),
              choosers.get(i),
              folder.resolve("slugs-" + i + ".bin"));
      views.put(
          products.locale().tag(),
          new ReasonedView(view, new ViewReasons(store, pass, view, choosers.get(i))));
    }
    return Collections.unmodifiableNavigableMap(views);
  }

  private static LocaleCatalog view(
      StoreView store,
      ShownProducts shown,
      Selection selection,
      SaleChooser chooser,
      Path slugFile) {
    CardAssembler cards = new CardAssembler(store, shown.locale(), chooser);
    IntFunction<String> id =
        position -> store.records().productId(selection.ordinals().get(position));
    IntFunction<String> slug =
        position ->
            cards.plainSlug(
                id.apply(position), store.records().slim(selection.ordinals().get(position)));
    KeptSlugs kept =
        KeptSlugs.of(
            store.ledger(), shown.locale().tag(), LedgerKind.PRODUCT, selection.size(), slug, id);
    SlugTable suffixes =
        SlugTable.write(SlugCollisions.resolve(selection.size(), slug, id, kept), slugFile);
    return new LocaleCatalog(store, shown, selection, suffixes, chooser);
  }
}
