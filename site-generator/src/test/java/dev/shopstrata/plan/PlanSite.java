package dev.shopstrata.plan;

import dev.shopstrata.TextFiles;
import dev.shopstrata.catalog.CatalogUrls;
import dev.shopstrata.catalog.FakeStoreCatalog;
import dev.shopstrata.catalog.FakeStoreCatalogBuilder;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentPage;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.LayerRules;
import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.layer.TreeMerger;
import dev.shopstrata.plan.route.RoutePlanner;
import dev.shopstrata.plan.route.SiteRoutes;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.FrontMatter;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.store.Assortment;
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
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A store of one layer, held in memory, written as one text: {@code -- pages/index.peb --} and the
 * file's lines below it. The first locale is the default, others have their tag as prefix.
 */
public final class PlanSite {
  private final StoreId store;
  private final NavigableMap<String, String> files = new TreeMap<>();
  private final NavigableMap<String, NavigableMap<String, String>> routes = new TreeMap<>();
  private final List<OtherFile> others = new ArrayList<>();
  private final Problems problems = new Problems();
  private List<StoreLocale> locales = List.of(new StoreLocale("de", "", List.of()));
  private SiteUrl url = new SiteUrl("https://shop.example", "/");
  private String group = "main";
  private boolean index = true;
  private int pageSize = 2;
  private UrlSettings urls = UrlSettings.NONE;
  private Consumer<FakeStoreCatalogBuilder> products = builder -> {};

  private PlanSite(String store) {
    this.store = StoreId.of(store);
  }

  public static PlanSite of(String store, String text) {
    PlanSite site = new PlanSite(store);
    site.files.putAll(TextFiles.parse(text));
    return site;
  }

  public PlanSite url(String origin, String basePath) {
    url = new SiteUrl(origin, basePath);
    return this;
  }

  public PlanSite locales(String... tags) {
    locales =
        Stream.of(tags)
            .map(tag -> new StoreLocale(tag, tag.equals(tags[0]) ? "" : tag + "/", List.of()))
            .toList();
    return this;
  }

  public PlanSite route(String template, String locale, String pattern) {
    routes.computeIfAbsent(template, name -> new TreeMap<>()).put(locale, pattern);
    return this;
  }

  public PlanSite group(String name) {
    group = name;
    return this;
  }

  PlanSite urls(UrlSettings settings) {
    urls = settings;
    return this;
  }

  public PlanSite noindex() {
    index = false;
    return this;
  }

  public PlanSite file(String path, String source) {
    others.add(new OtherFile(SitePath.of(path), source, Location.of(source)));
    return this;
  }

  /** The same products in every locale. */
  public PlanSite catalog(Consumer<FakeStoreCatalogBuilder> filling) {
    products = filling;
    return this;
  }

  public Problems problems() {
    return problems;
  }

  /** Everything reported, as a person reads it. */
  public String report() {
    return problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }

  public Settings settings() {
    PriceScope scope = new PriceScope("EUR", List.of(), Optional.empty(), Optional.empty());
    CatalogSettings catalog =
        new CatalogSettings(
            "main",
            scope,
            List.of(),
            Assortment.everything(),
            MissingRule.HIDE,
            MissingRule.HIDE,
            MissingRule.SHOW,
            0);
    return new Settings(
        store,
        "Shop " + store,
        url,
        locales,
        "DE",
        ZoneOffset.UTC,
        catalog,
        new Listings(pageSize, List.of()),
        new SeoSettings(group, index, "Acme", Optional.empty(), Optional.empty()),
        routes,
        urls,
        new ImageSettings(List.of(), 80, false, new ImageServices(new TreeMap<>())),
        new Touchpoints(false, new FeedSettings(false, false, 0, "new", new TreeMap<>())),
        CommerceSettings.NONE,
        SearchSettings.NONE,
        PublishSettings.NONE,
        MapNode.empty(Location.of("layers/store/site.yaml", 1, 1)));
  }

  public MergedTree tree() {
    LayerId id = LayerId.of("store");
    NavigableMap<TreePath, LayerFile> own = new TreeMap<>();
    files.forEach(
        (path, text) ->
            own.put(
                TreePath.of(path),
                new LayerFile(
                    id, TreePath.of(path), new BytesContent(text), "layers/store/" + path)));
    LayerRules rules = new LayerRules(List.of(), List.of(), List.of(), List.of(), List.of());
    Location at = Location.of("layers/store/layer.yaml");
    Layer layer = new Layer(id, List.of(), Optional.of(store), rules, own, at);
    return new TreeMerger(problems).merge(new LayerStack(store, List.of(layer)));
  }

  public SiteRoutes routes() {
    return new RoutePlanner(problems).plan(tree(), settings());
  }

  public SitePlan plan() {
    return new SitePlanner(problems).plan(inputs());
  }

  SiteInputs inputs() {
    SiteRoutes planned = routes();
    NavigableMap<String, StoreCatalog> catalogs = new TreeMap<>();
    NavigableMap<String, ContentSet> contents = new TreeMap<>();
    for (StoreLocale locale : locales) {
      catalogs.put(locale.tag(), catalog(locale, planned.routes()));
      contents.put(locale.tag(), content());
    }
    return new SiteInputs(tree(), settings(), planned, catalogs, contents, others);
  }

  private StoreCatalog catalog(StoreLocale locale, CatalogUrls urls) {
    FakeStoreCatalogBuilder builder = FakeStoreCatalog.builder(locale, urls);
    products.accept(builder);
    return builder.build();
  }

  private ContentSet content() {
    NavigableMap<String, ContentPage> pages = new TreeMap<>();
    tree()
        .under("content")
        .forEach(
            (path, file) -> {
              String id = path.below("content").replaceFirst("\\.md$", "");
              FrontMatter front =
                  FrontMatter.read(files.get(path.value()), path.value(), new Problems());
              pages.put(
                  id,
                  new ContentPage(
                      id, file, front.head(), front.body(), Optional.empty(), Optional.empty()));
            });
    return new ContentSet(pages, List.of());
  }

  /** Every page of a plan, in plan order. */
  public static List<PlannedPage> pages(SitePlan plan) {
    return plan.sets().stream()
        .flatMap(set -> IntStream.range(0, set.size()).mapToObj(set::page))
        .toList();
  }

  /** The URLs of every page, in plan order. */
  public static List<String> urls(SitePlan plan) {
    return pages(plan).stream().map(PlannedPage::url).toList();
  }
}
