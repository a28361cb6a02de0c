package dev.shopstrata.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;

/** {@code fragment}: prints a template that is the same on every page of a store and locale. */
final class FragmentTemplate extends AbstractRenderableNode {
  private final TemplateName name;

  FragmentTemplate(TemplateName name) {
    super(name.getLineNumber());
    this.name = name;
  }

  TemplateName name() {
    return name;
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    PageRender page = RenderContext.page(context);
    TemplateNames.Resolution template = name.resolve(self, context);
    int depth = page.enter(name);
    writer.write(page.fragment(template));
    page.leave(depth);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
