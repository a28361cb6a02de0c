package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.layer.LayerDoubts;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.store.SettingKeys;
import dev.shopstrata.tree.TreePath;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One store in one locale, as dry runs see it. Whatever hangs on something that was reported
 * already counts as unknown.
 */
final class LocaleDraft {
  private final DraftSite draft;
  private final LocaleView locale;
  private final DryTemplates templates;
  private final DryReport report;
  private final Map<String, Form> variables = new TreeMap<>();
  private final Set<String> fragments = new HashSet<>();

  LocaleDraft(
      DraftSite draft,
      LocaleView locale,
      SettingKeys settings,
      DryTemplates templates,
      DryReport report) {
    this.draft = draft;
    this.locale = locale;
    this.templates = templates;
    this.report = report;
    Map<String, Object> site = new TreeMap<>(locale.store().settings().raw().toJava());
    draft.unsure().forEach(key -> site.put(key, Forms.OPEN));
    variables.put("site", new SettingsForm("", Forms.known(site), settings));
    variables.put("data", DataForms.of(locale.store().data(), tree()));
    variables.put("categories", Forms.listOf(SfCategory.class));
    variables.put(
        "store", new ShapeForm(StoreModel.SHAPE, StoreModel.known(locale, draft.unsure())));
  }

  /** The variables of all pages and fragments. */
  Map<String, Form> variables() {
    return variables;
  }

  private MergedTree tree() {
    return draft.site().tree();
  }

  /** Goes through all pages of a template at once. */
  void page(PageTemplate template) {
    TreePath path = template.file().path();
    PageVariables own = PageVariables.of(template.kind());
    Map<String, Form> known = new TreeMap<>();
    known.put("name", Forms.known(template.name()));
    known.put("kind", Forms.known(own.kind()));
    known.put("locale", Forms.known(locale.locale().tag()));
    if (!tree().isBroken(path)) {
      known.put("front", Forms.known(template.front().toJava()));
    }
    StorePlace place = StorePlace.ofPages(this, own, new ShapeForm(PageModel.SHAPE, known));
    new DryRun(place, templates, report).start(locale.store().names().resolve(path.value()).key());
  }

  /** Goes through a fragment, once. */
  void fragment(String key) {
    if (fragments.add(key)) {
      new DryRun(StorePlace.ofFragment(this), templates, report).start(key);
    }
  }

  DryPlace.Named template(TemplateName place, String name) {
    TemplateNames names = locale.store().names();
    TemplateNames.Resolution found = names.resolve(place.anchor(), name);
    boolean lost = found.key() == null && isLost(name);
    return new DryPlace.Named(
        Optional.ofNullable(found.key()),
        found.key() != null || lost
            ? Optional.empty()
            : Optional.of(TemplateFaults.templateMissing(name, found, names.all())));
  }

  Problem functionUnknown(String name) {
    return TemplateFaults.functionUnknown(name, templates.engine().extension());
  }

  /** What rendering would report of a function's first argument. */
  Optional<Problem> fault(String function, String text) {
    return switch (function) {
      case "t", "message" -> missingText(text);
      case "asset", "script", "style", "preload" -> assetFault(function, text);
      case "url" -> missingPage(text);
      default -> Optional.empty();
    };
  }

  /** What a function gives for its first argument, where that is known before rendering. */
  Optional<Form> result(String function, String text) {
    return function.equals("hasPage") && !isUnsure(text)
        ? Optional.of(Forms.known(hasPage(text)))
        : Optional.empty();
  }

  private Optional<Problem> missingText(String key) {
    boolean unsure =
        doubts().anyMatch(doubts -> doubts.hasLost("i18n/"))
            || locale.locale().chain().stream()
                .anyMatch(tag -> tree().isBroken(TreePath.of("i18n/" + tag + ".yaml")));
    return unsure || locale.texts().identity(key).isPresent()
        ? Optional.empty()
        : Optional.of(locale.texts().missing(key));
  }

  private Optional<Problem> assetFault(String function, String path) {
    Optional<AssetElement> element = AssetElement.of(function);
    return element.isPresent() && !element.get().takes(path)
        ? Optional.of(
            TemplateFaults.argumentInvalid(
                function, "path", element.get().wanted(), "\"" + path + "\""))
        : missingAsset(path);
  }

  private Optional<Problem> missingAsset(String path) {
    boolean isMade =
        path.equals("styles/tokens.css")
            && tree().file(TreePath.of("styles/tokens.yaml")).isPresent();
    boolean unsure = isMade || isLost(path) || isFile(path);
    return draft.site().assets().find(path).isPresent() || unsure
        ? Optional.empty()
        : Optional.of(TemplateFaults.assetMissing(path, locale.store().assetNames()));
  }

  private boolean isFile(String path) {
    return TreePath.violation(path).isEmpty() && tree().file(TreePath.of(path)).isPresent();
  }

  private Optional<Problem> missingPage(String target) {
    return isUnsure(target) || hasPage(target)
        ? Optional.empty()
        : Optional.of(TemplateFaults.urlUnknown(target, locale.store().urls().targets(locale)));
  }

  private boolean hasPage(String target) {
    return locale.store().urls().find(locale, Optional.empty(), target).isPresent();
  }

  /** Whether nobody can say before rendering if there is such a page. */
  private boolean isUnsure(String target) {
    int end = Urls.suffix(target);
    String name = target.substring(0, end);
    String kind = name.contains(":") ? name.substring(0, name.indexOf(':')) : "page";
    String id = name.substring(name.indexOf(':') + 1);
    return switch (kind) {
      case "product", "category", "brand" -> !locale.hasCatalog();
      case "data" -> isBroken("data/" + id);
      case "content" -> doubts().anyMatch(doubts -> doubts.hasLost("content/"));
      case "page" -> isLeftOut(id) || isLost("pages/" + id + ".peb");
      default -> false;
    };
  }

  /** Whether a list of data, one of whose items is meant, could not be read. */
  private boolean isBroken(String item) {
    int slash = item.lastIndexOf('/');
    return Stream.of("yaml", "yml", "json")
        .map(ending -> item.substring(0, Math.max(0, slash)) + "." + ending)
        .anyMatch(path -> TreePath.violation(path).isEmpty() && tree().isBroken(TreePath.of(path)));
  }

  /** Whether there is such a page template, and something was wrong with it. */
  private boolean isLeftOut(String page) {
    return isFile("pages/" + page + ".peb")
        && draft.templates().stream().noneMatch(template -> template.name().equals(page));
  }

  /** Whether a layer has the file under a name that can't be used. */
  private boolean isLost(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return doubts().anyMatch(doubts -> doubts.hasLostNamed(name));
  }

  private Stream<LayerDoubts> doubts() {
    return tree().stack().layers().stream().map(layer -> layer.doubts());
  }
}
