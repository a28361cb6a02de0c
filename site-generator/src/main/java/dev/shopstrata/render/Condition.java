package dev.shopstrata.render;

import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;
import java.io.IOException;
import java.io.Writer;

/** {@code if} by the rule of {@link Truth}. */
final class Condition extends IfNode {
  Condition(IfNode parsed) {
    super(parsed.getLineNumber(), parsed.getConditionsWithBodies(), parsed.getElseBody());
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    for (Pair<Expression<?>, BodyNode> branch : getConditionsWithBodies()) {
      if (Truth.of(branch.getLeft().evaluate(self, context))) {
        branch.getRight().render(self, writer, context);
        return;
      }
    }
    if (getElseBody() != null) {
      getElseBody().render(self, writer, context);
    }
  }
}
