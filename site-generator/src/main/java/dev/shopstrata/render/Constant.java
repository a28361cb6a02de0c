package dev.shopstrata.render;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Optional;

/** A value as an expression, so that Pebble's own operators can compute with it. */
record Constant(Object value) implements Expression<Object> {
  /** What an operator makes of two values; empty where it fails, which rendering will report. */
  static Optional<Object> compute(BinaryExpression<?> operator, Object left, Object right) {
    operator.setLeft(new Constant(left));
    operator.setRight(new Constant(right));
    try {
      return Optional.ofNullable(operator.evaluate(null, null));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    return value;
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }

  @Override
  public int getLineNumber() {
    return 0;
  }
}
