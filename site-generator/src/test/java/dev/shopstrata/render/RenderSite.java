package dev.shopstrata.render;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.catalog.FakeStoreCatalog;
import dev.shopstrata.catalog.FakeStoreCatalogBuilder;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.content.ContentReader;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.content.MarkdownRenderer;
import dev.shopstrata.image.ImageHeads;
import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.SiteInputs;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.plan.SitePlanner;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.RoutePlanner;
import dev.shopstrata.plan.route.SiteRoutes;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.seo.Alternate;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SettingsReader;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stores written as one text of layers, rendered by one engine. Each layer that needs none gets a
 * {@code layer.yaml}; the store {@code shop} gets settings, unless the text has them.
 */
final class RenderSite {
  private static final Instant AS_OF = Instant.parse("2026-11-23T12:00:00Z");
  private static final String SETTINGS =
      """
      name: Shop
      url: https://shop.example/
      locales: [{id: en}]
      country: GB
      timeZone: Europe/London
      currency: EUR
      catalog: {id: main}
      """;

  private final LayerSite layers;
  private final TemplateEngine engine = new TemplateEngine();
  private final Map<String, StoreRenderer> renderers = new TreeMap<>();
  private final Map<String, SitePlan> plans = new TreeMap<>();
  private final Map<String, StoreSite> sites = new TreeMap<>();
  private final Problems problems = new Problems();
  private Consumer<FakeStoreCatalogBuilder> products = builder -> {};

  private RenderSite(LayerSite layers) {
    this.layers = layers;
  }

  /** Layers as text; a store's layer says {@code store: name} in its {@code layer.yaml}. */
  static RenderSite write(Path directory, String text) {
    return new RenderSite(LayerSite.write(directory, text));
  }

  /** One layer "shop" whose store is "shop"; the text has its files. */
  static RenderSite shop(Path directory, String text) {
    StringBuilder all = new StringBuilder();
    all.append("-- shop/layer.yaml --\nstore: shop\n");
    if (!text.contains("-- site.yaml --")) {
      all.append("-- shop/site.yaml --\n").append(SETTINGS);
    }
    text.lines()
        .map(line -> line.startsWith("-- ") ? "-- shop/" + line.substring(3) : line)
        .forEach(line -> all.append(line).append('\n'));
    return write(directory, all.toString());
  }

  static String settings() {
    return SETTINGS;
  }

  RenderSite catalog(Consumer<FakeStoreCatalogBuilder> filling) {
    products = filling;
    return this;
  }

  TemplateEngine engine() {
    return engine;
  }

  StoreRenderer renderer(String store) {
    return renderers.computeIfAbsent(store, this::open);
  }

  private StoreRenderer open(String store) {
    MergedTree tree = layers.trees().get(StoreId.of(store));
    Settings settings =
        new SettingsReader(problems)
            .read(tree)
            .orElseThrow(() -> new AssertionError(report(problems)));
    SiteRoutes routes = new RoutePlanner(problems).plan(tree, settings);
    NavigableMap<String, StoreCatalog> catalogs = new TreeMap<>();
    NavigableMap<String, ContentSet> contents = new TreeMap<>();
    for (StoreLocale locale : settings.locales()) {
      FakeStoreCatalogBuilder builder = FakeStoreCatalog.builder(locale, routes.routes());
      products.accept(builder);
      catalogs.put(locale.tag(), builder.build());
      contents.put(
          locale.tag(), new ContentReader(problems).read(tree, locale, AS_OF, settings.timeZone()));
    }
    SitePlan plan =
        new SitePlanner(problems)
            .plan(new SiteInputs(tree, settings, routes, catalogs, contents, List.of()));
    problems.addAll(layers.problems().sorted());
    if (problems.hasErrors()) {
      throw new AssertionError(report(problems));
    }
    plans.put(store, plan);
    AssetSet assets = assets(tree);
    StoreSite site =
        new StoreSite(
            plan,
            tree,
            assets,
            new ImageHeads(() -> true).of(tree, assets, settings),
            RenderSite::alternates,
            RenderSite::regions,
            markdown());
    sites.put(store, site);
    return engine.renderer(site);
  }

  private static MarkdownRenderer markdown() {
    return new MarkdownRenderer(List.of("img.example"));
  }

  private static List<Alternate> alternates(PlannedPage page) {
    return List.of(new Alternate("x-default", "https://shop.example" + page.url()));
  }

  private static List<Alternate> regions(PlannedPage page) {
    String url = "https://shop.example" + page.url();
    return List.of(new Alternate("en-GB", url), new Alternate("ar-KW", url + "?kw"));
  }

  private static AssetSet assets(MergedTree tree) {
    NavigableMap<TreePath, Asset> assets = new TreeMap<>();
    for (String folder : List.of("styles", "scripts", "public")) {
      tree.under(folder)
          .forEach(
              (path, file) -> {
                String url = "/assets/" + path.below(folder);
                assets.put(
                    path,
                    new Asset(
                        path,
                        SitePath.of(url.substring(1)),
                        url,
                        new BytesContent("x"),
                        folder.equals("public") ? "" : "sha384-x",
                        List.of()));
              });
    }
    return new AssetSet(assets);
  }

  /** All pages of a store, in plan order. */
  List<PlannedPage> pages(String store) {
    renderer(store);
    return plans.get(store).sets().stream().flatMap(RenderSite::pages).toList();
  }

  private static java.util.stream.Stream<PlannedPage> pages(PageSet set) {
    return IntStream.range(0, set.size()).mapToObj(set::page);
  }

  /** The page of a store at a URL. */
  RenderedPage page(String store, String url) {
    PlannedPage planned =
        pages(store).stream()
            .filter(page -> page.url().equals(url))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no page " + url + " in " + pages(store)));
    return renderer(store).render(planned);
  }

  RenderedPage page(String url) {
    return page("shop", url);
  }

  /** The HTML of a page that must have no problems. */
  String html(String store, String url) {
    RenderedPage page = page(store, url);
    if (!page.problems().isEmpty()) {
      throw new AssertionError(report(page));
    }
    checkWithoutRendering(store, page.page().template());
    return text(page);
  }

  /** A store as the check without rendering gets it, with all its pages. */
  DraftSite draft(String store) {
    List<PageTemplate> templates =
        pages(store).stream().map(PlannedPage::template).distinct().toList();
    return new DraftSite(sites.get(store), templates, new TreeSet<>());
  }

  /** What renders without a problem has none that could be told before. */
  private void checkWithoutRendering(String store, PageTemplate template) {
    Problems found = new Problems();
    new TemplateCheck(found)
        .check(new DraftSite(sites.get(store), List.of(template), new TreeSet<>()));
    // A setting that doesn't exist is nothing to a page, and a mistake only to the check.
    if (found.sorted().stream().anyMatch(p -> p.code() != ProblemCode.SETTING_UNKNOWN)) {
      throw new AssertionError("found without rendering: " + report(found));
    }
  }

  String html(String url) {
    return html("shop", url);
  }

  /** The HTML of the home page of the store "shop", without final line break. */
  String home() {
    return html("/").stripTrailing();
  }

  /** The product of a product page of the store "shop". */
  SfProduct product(PlannedPage page) {
    int position = ((Subject.OfProduct) page.subject()).position();
    return plans.get("shop").catalogs().get(page.locale().tag()).product(position);
  }

  static String text(RenderedPage page) {
    return new String(page.html(), StandardCharsets.UTF_8);
  }

  /** What went wrong on a page, as a person reads it. */
  String problems(String url) {
    return report(page(url));
  }

  static String report(RenderedPage page) {
    return page.problems().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }

  private static String report(Problems problems) {
    return problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }
}
