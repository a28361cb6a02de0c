package dev.shopstrata.render;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.SettingKeys;
import dev.shopstrata.store.StoreLocale;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports what is wrong in templates without rendering them. One check serves all stores of a
 * project, from any thread: each layer's file is compiled once.
 */
public final class TemplateCheck {
  private static final Set<String> FOLDERS = Set.of("pages", "layouts", "components");

  private final Problems problems;
  private final TemplateEngine engine = new TemplateEngine();
  private final DryTemplates templates = new DryTemplates(engine);
  private final SettingKeys settings = SettingKeys.all();

  public TemplateCheck(Problems problems) {
    this.problems = problems;
  }

  /** Looks at each template of the layers alone, used or not; gives how many there are. */
  public int checkFiles(Collection<Layer> layers) {
    List<String> keys =
        layers.stream()
            .flatMap(layer -> layer.files().values().stream())
            .filter(TemplateCheck::isTemplate)
            .map(engine.files()::register)
            .toList();
    DryReport report = new DryReport(engine.files(), problems, Optional.empty());
    Set<String> macros = new TreeSet<>();
    keys.forEach(
        key ->
            templates
                .outline(key, report)
                .ifPresent(outline -> macros.addAll(outline.macros().keySet())));
    LayerPlace place = new LayerPlace(engine.extension(), macros);
    keys.forEach(key -> new DryRun(place, templates, report).startAlone(key));
    return keys.size();
  }

  private static boolean isTemplate(LayerFile file) {
    return FOLDERS.contains(file.path().top()) && file.path().extension().equals("peb");
  }

  /** Goes through the pages of a store in each of its languages. */
  public void check(DraftSite draft) {
    StoreView store = new StoreView(engine, draft.site());
    DryReport report = new DryReport(engine.files(), problems, Optional.of(store.id()));
    for (StoreLocale locale : store.settings().locales()) {
      LocaleDraft pages =
          new LocaleDraft(draft, store.locale(locale.tag()), settings, templates, report);
      for (PageTemplate template : draft.templates()) {
        if (template.paths(locale).isPresent()) {
          pages.page(template);
        }
      }
    }
  }
}
