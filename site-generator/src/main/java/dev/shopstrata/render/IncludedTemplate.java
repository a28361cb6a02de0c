package dev.shopstrata.render;

import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/** {@code include}: prints another template with this one's variables. */
final class IncludedTemplate extends IncludeNode {
  private final TemplateName name;
  private final MapExpression variables;

  IncludedTemplate(TemplateName name, MapExpression variables) {
    super(name.getLineNumber(), name, variables);
    this.name = name;
    this.variables = variables;
  }

  TemplateName name() {
    return name;
  }

  /** What follows "with". */
  Optional<MapExpression> variables() {
    return Optional.ofNullable(variables);
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    PageRender page = RenderContext.page(context);
    String key = name.evaluate(self, context);
    Map<?, ?> given = variables == null ? Map.of() : variables.evaluate(self, context);
    int depth = page.enter(name);
    self.includeTemplate(writer, context, key, given);
    page.leave(depth);
  }
}
