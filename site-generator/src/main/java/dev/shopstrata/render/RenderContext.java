package dev.shopstrata.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.Hierarchy;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pebble's evaluation context that also knows the page, in every include, macro and embed block.
 */
final class RenderContext extends EvaluationContextImpl {
  private final PebbleEngine engine;
  private final PageRender page;
  private final Map<String, PebbleTemplateImpl> aliases = new HashMap<>();

  RenderContext(
      PebbleEngine engine, PageRender page, PebbleTemplateImpl template, ScopeChain scopes) {
    this(engine, page, template, scopes, new ArrayList<>());
  }

  private RenderContext(
      PebbleEngine engine,
      PageRender page,
      PebbleTemplateImpl template,
      ScopeChain scopes,
      List<PebbleTemplateImpl> imported) {
    super(
        template,
        true,
        Locale.ROOT,
        -1,
        engine.getExtensionRegistry(),
        engine.getTagCache(),
        null,
        imported,
        new HashMap<>(),
        scopes,
        new Hierarchy(template),
        engine.getEvaluationOptions());
    this.engine = engine;
    this.page = page;
  }

  /** The page an evaluation belongs to. */
  static PageRender page(EvaluationContext context) {
    return ((RenderContext) context).page;
  }

  @Override
  public EvaluationContextImpl shallowCopyWithoutInheritanceChain(PebbleTemplateImpl self) {
    // A copy of the imports: what an included template imports must not reach its neighbours.
    return new RenderContext(
        engine, page, self, getScopeChain(), new ArrayList<>(getImportedTemplates()));
  }

  @Override
  public PebbleTemplateImpl getNamedImportedTemplate(String alias) {
    return aliases.get(alias);
  }

  @Override
  public void addNamedImportedTemplates(String alias, PebbleTemplateImpl template) {
    // Pebble refuses a second import under one name, also in the next round of a loop.
    aliases.put(alias, template);
  }
}
