package dev.shopstrata.render;

import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.Routes;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.TreePath;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** One store as its templates see it; shared by all threads. */
final class StoreView {
  private final TemplateEngine engine;
  private final StoreSite site;
  private final PrintTrace trace;
  private final TemplateNames names;
  private final DataTree data;
  private final Map<String, Object> settings;
  private final Urls urls;
  private final ReadValues values;
  private final ReadResolver digests;
  private final Map<String, LocaleView> locales = new TreeMap<>();
  private final Map<String, Map<String, Object>> fronts = new ConcurrentHashMap<>();

  StoreView(TemplateEngine engine, StoreSite site) {
    this(engine, site, null);
  }

  /**
   * @param trace notes what is printed, null in a build
   */
  StoreView(TemplateEngine engine, StoreSite site, PrintTrace trace) {
    this.engine = engine;
    this.site = site;
    this.trace = trace;
    this.names = new TemplateNames(site.tree(), engine.files());
    this.data = new DataTree(site.tree());
    this.settings = site.plan().settings().raw().toJava();
    this.urls = new Urls(this);
    this.values = new ReadValues(this);
    this.digests = new ReadResolver(this);
    for (StoreLocale locale : settings().locales()) {
      locales.put(locale.tag(), new LocaleView(this, locale));
    }
  }

  /** Renders a template with the page's variables; what goes wrong becomes the page's problem. */
  String evaluate(PageRender page, String key) {
    PageWriter writer = new PageWriter(8192);
    try {
      evaluate(page, key, writer);
    } catch (PebbleException | StackOverflowError e) {
      page.report(engine.failures().explain(e, page));
    } catch (RuntimeException | IOException e) {
      page.report(engine.failures().explain(e, page));
    }
    return writer.toString();
  }

  private void evaluate(PageRender page, String key, PageWriter writer) throws IOException {
    PebbleTemplateImpl template = engine.template(key);
    RenderContext context = new RenderContext(engine.pebble(), page, template, page.scopes());
    for (PebbleTemplateImpl next = template; next != null; ) {
      next.getRootNode().render(next, writer, context);
      next = context.getHierarchy().getParent();
      if (next != null) {
        context.getHierarchy().ascend();
      }
    }
  }

  TemplateProblem missingTemplate(TemplateName place, String name, TemplateNames.Resolution found) {
    return place.problem(TemplateFaults.templateMissing(name, found, names.all()), name);
  }

  /** All assets of the store, for hints. */
  List<String> assetNames() {
    return site.assets().assets().keySet().stream().map(TreePath::value).toList();
  }

  Map<String, Object> settingsOn(PageRender page) {
    return new TrackedMap(
        settings, (key, value) -> setting(page, key, value), () -> page.read(ReadKind.SETTING, ""));
  }

  @SuppressWarnings("unchecked")
  private static Object setting(PageRender page, String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      return new TrackedMap(
          (Map<String, Object>) map,
          (inner, found) -> {
            page.read(ReadKind.SETTING, key + "." + inner);
            return found;
          },
          () -> page.read(ReadKind.SETTING, key));
    }
    page.read(ReadKind.SETTING, key);
    return value;
  }

  /** What a read of {@link ReadKind#SETTING} finds, null when nothing is there. */
  Object setting(String key) {
    if (key.isEmpty()) {
      return settings;
    }
    int dot = key.indexOf('.');
    if (dot < 0 || settings.containsKey(key)) {
      return settings.get(key);
    }
    return settings.get(key.substring(0, dot)) instanceof Map<?, ?> map
        ? map.get(key.substring(dot + 1))
        : null;
  }

  Map<String, Object> front(PageTemplate template) {
    return fronts.computeIfAbsent(template.name(), name -> template.front().toJava());
  }

  /** A root-relative URL with the store's origin before it; others stay. */
  String absolute(String url) {
    return url.startsWith("/") && !url.startsWith("//") ? settings().url().origin() + url : url;
  }

  LocaleView locale(String tag) {
    return locales.get(tag);
  }

  String id() {
    return settings().store().value();
  }

  Settings settings() {
    return site.plan().settings();
  }

  Routes routes() {
    return site.plan().routes();
  }

  StoreSite site() {
    return site;
  }

  TemplateNames names() {
    return names;
  }

  DataTree data() {
    return data;
  }

  Urls urls() {
    return urls;
  }

  /** Null unless a page is to be explained. */
  PrintTrace trace() {
    return trace;
  }

  ReadValues values() {
    return values;
  }

  ReadResolver digests() {
    return digests;
  }

  TemplateEngine engine() {
    return engine;
  }
}
