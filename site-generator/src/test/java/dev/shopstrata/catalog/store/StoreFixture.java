package dev.shopstrata.catalog.store;

import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.index.CatalogIndexer;
import dev.shopstrata.catalog.overlay.OverlayReader;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.content.RichTextSanitizer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.store.Assortment;
import dev.shopstrata.store.AttributeCondition;
import dev.shopstrata.store.CatalogSettings;
import dev.shopstrata.store.CommerceSettings;
import dev.shopstrata.store.FeedSettings;
import dev.shopstrata.store.ImageServices;
import dev.shopstrata.store.ImageSettings;
import dev.shopstrata.store.Listings;
import dev.shopstrata.store.MissingRule;
import dev.shopstrata.store.PriceScope;
import dev.shopstrata.store.PublishSettings;
import dev.shopstrata.store.SearchSettings;
import dev.shopstrata.store.SeoSettings;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.store.Touchpoints;
import dev.shopstrata.store.UrlSettings;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Glob;
import dev.shopstrata.tree.TreePath;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One store over a small catalog written as JSON lines; what a test doesn't set is plain: English,
 * euros, everything sold.
 */
public final class StoreFixture {
  static final Instant AS_OF = Instant.parse("2026-06-01T12:00:00Z");

  private final Path directory;
  private final Problems problems = new Problems();
  private final List<LayerFile> overlays = new ArrayList<>();
  private String products = "";
  private String categories = "";
  private List<StoreLocale> locales = List.of(new StoreLocale("en", "", List.of()));
  private PriceScope scope = new PriceScope("EUR", List.of(), Optional.empty(), Optional.empty());
  private List<String> stockChannels = List.of();
  private Assortment assortment = Assortment.everything();
  private MissingRule missingPrice = MissingRule.SHOW;
  private MissingRule missingName = MissingRule.HIDE;
  private MissingRule outOfStock = MissingRule.SHOW;
  private List<String> facets = List.of();
  private Touchpoints touchpoints =
      new Touchpoints(false, new FeedSettings(false, false, 0, "new", new TreeMap<>()));
  private Instant asOf = AS_OF;
  private int reviews = 10;
  private String reviewLines = "";

  public StoreFixture(Path directory) {
    this.directory = directory;
  }

  /** One product a line, in any order. */
  public StoreFixture products(String lines) {
    products = lines;
    return this;
  }

  /** One category a line, parents first. */
  public StoreFixture categories(String lines) {
    categories = lines;
    return this;
  }

  StoreFixture locales(StoreLocale... wanted) {
    locales = List.of(wanted);
    return this;
  }

  StoreFixture scope(PriceScope wanted) {
    scope = wanted;
    return this;
  }

  StoreFixture channels(String... wanted) {
    return scope(new PriceScope("EUR", List.of(wanted), Optional.empty(), Optional.empty()));
  }

  StoreFixture stockChannels(String... wanted) {
    stockChannels = List.of(wanted);
    return this;
  }

  StoreFixture assortment(Assortment wanted) {
    assortment = wanted;
    return this;
  }

  StoreFixture includeProducts(String... globs) {
    return assortment(
        new Assortment(
            globs(globs),
            assortment.excludeProducts(),
            assortment.includeCategories(),
            assortment.excludeCategories(),
            assortment.root(),
            assortment.conditions()));
  }

  StoreFixture excludeProducts(String... globs) {
    return assortment(
        new Assortment(
            assortment.includeProducts(),
            globs(globs),
            assortment.includeCategories(),
            assortment.excludeCategories(),
            assortment.root(),
            assortment.conditions()));
  }

  StoreFixture includeCategories(String... globs) {
    return assortment(
        new Assortment(
            assortment.includeProducts(),
            assortment.excludeProducts(),
            globs(globs),
            assortment.excludeCategories(),
            assortment.root(),
            assortment.conditions()));
  }

  StoreFixture excludeCategories(String... globs) {
    return assortment(
        new Assortment(
            assortment.includeProducts(),
            assortment.excludeProducts(),
            assortment.includeCategories(),
            globs(globs),
            assortment.root(),
            assortment.conditions()));
  }

  StoreFixture root(String category) {
    return assortment(
        new Assortment(
            assortment.includeProducts(),
            assortment.excludeProducts(),
            assortment.includeCategories(),
            assortment.excludeCategories(),
            Optional.of(category),
            assortment.conditions()));
  }

  StoreFixture condition(String attribute, String... values) {
    return assortment(
        new Assortment(
            assortment.includeProducts(),
            assortment.excludeProducts(),
            assortment.includeCategories(),
            assortment.excludeCategories(),
            assortment.root(),
            List.of(new AttributeCondition(attribute, List.of(values)))));
  }

  private static List<Glob> globs(String... texts) {
    return List.of(texts).stream().map(Glob::of).toList();
  }

  StoreFixture missingPrice(MissingRule rule) {
    missingPrice = rule;
    return this;
  }

  StoreFixture missingName(MissingRule rule) {
    missingName = rule;
    return this;
  }

  StoreFixture outOfStock(MissingRule rule) {
    outOfStock = rule;
    return this;
  }

  StoreFixture facets(String... names) {
    facets = List.of(names);
    return this;
  }

  /** One review a line, by product, then id, of which so many are shown. */
  StoreFixture reviews(int shown, String lines) {
    reviews = shown;
    reviewLines = lines;
    return this;
  }

  public StoreFixture touchpoints(Touchpoints wanted) {
    touchpoints = wanted;
    return this;
  }

  StoreFixture asOf(String instant) {
    asOf = Instant.parse(instant);
    return this;
  }

  /** The next nearer layer's overlay. */
  public StoreFixture overlay(String layer, String path, String text) {
    overlays.add(
        new LayerFile(
            LayerId.of(layer),
            TreePath.of(path),
            new BytesContent(text),
            "layers/" + layer + "/" + path));
    return this;
  }

  public List<Problem> problems() {
    return problems.sorted();
  }

  public Settings settings() {
    MapNode raw = MapNode.empty(Location.of("layers/stores/shop/site.yaml", 1, 1));
    return new Settings(
        StoreId.of("shop"),
        "Shop",
        new SiteUrl("https://shop.example", "/"),
        locales,
        "DE",
        ZoneId.of("Europe/Berlin"),
        new CatalogSettings(
            "main",
            scope,
            stockChannels,
            assortment,
            missingPrice,
            missingName,
            outOfStock,
            reviews),
        new Listings(24, facets),
        new SeoSettings("", true, "Shop", Optional.empty(), Optional.empty()),
        new TreeMap<>(),
        UrlSettings.NONE,
        new ImageSettings(List.of(), 80, false, new ImageServices(new TreeMap<>())),
        touchpoints,
        CommerceSettings.NONE,
        SearchSettings.NONE,
        PublishSettings.NONE,
        raw);
  }

  Snapshot snapshot() {
    return new CatalogLines(products, categories, reviewLines)
        .snapshot(directory.resolve("snapshot"), problems);
  }

  NavigableMap<String, StoreCatalog> openAll() {
    NavigableMap<String, StoreCatalog> views = new TreeMap<>();
    openReasoned().forEach((tag, view) -> views.put(tag, view.catalog()));
    return views;
  }

  NavigableMap<String, ReasonedView> openReasoned() {
    CatalogIndex index =
        new CatalogIndexer(problems)
            .index(snapshot(), Shelf.own(directory.resolve("index"), directory, "1"));
    return new StoreCatalogs(index, asOf, directory.resolve("views"), problems)
        .openReasoned(
            settings(),
            new OverlayReader(problems).read(overlays, settings().timeZone()),
            new PlainUrls(),
            Ledger.EMPTY,
            new RichTextSanitizer(List.of())::sanitize);
  }

  /** The view of the only locale, or of the first by tag. */
  public StoreCatalog open() {
    return openAll().firstEntry().getValue();
  }

  public static List<String> ids(StoreCatalog catalog) {
    return IntStream.range(0, catalog.productCount()).mapToObj(catalog::productId).toList();
  }
}
