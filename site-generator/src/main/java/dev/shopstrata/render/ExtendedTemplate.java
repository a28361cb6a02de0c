package dev.shopstrata.render;

import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;

/** {@code extends}: goes on with a layout that prints this template's blocks. */
final class ExtendedTemplate extends ExtendsNode {
  private final TemplateName name;

  ExtendedTemplate(TemplateName name) {
    super(name.getLineNumber(), name);
    this.name = name;
  }

  TemplateName name() {
    return name;
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
    super.render(self, writer, context);
    // Left by whoever entered this template: the layout is rendered after this node.
    RenderContext.page(context).enter(name);
  }
}
