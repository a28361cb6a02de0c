package dev.shopstrata.render;

import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.operator.UnaryOperator;
import io.pebbletemplates.pebble.operator.UnaryOperatorImpl;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;

/** {@code and}, {@code or} and {@code not} by the rule of {@link Truth}; Pebble's refuse null. */
final class TruthOperators {
  private TruthOperators() {}

  static List<BinaryOperator> binary() {
    return List.of(operator("or", 10, false), operator("and", 15, true));
  }

  static List<UnaryOperator> unary() {
    return List.of(new UnaryOperatorImpl("not", 500, Not.class));
  }

  private static BinaryOperator operator(String symbol, int precedence, boolean both) {
    return new BinaryOperatorImpl(
        symbol,
        precedence,
        () -> new Junction(both),
        BinaryOperatorType.NORMAL,
        Associativity.LEFT);
  }

  /** {@code and}, or {@code or}. */
  static final class Junction extends BinaryExpression<Boolean> {
    private final boolean both;

    Junction(boolean both) {
      this.both = both;
    }

    /** Whether both sides have to be true. */
    boolean isBoth() {
      return both;
    }

    @Override
    public Boolean evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      boolean left = Truth.of(getLeftExpression().evaluate(self, context));
      return left == both ? Truth.of(getRightExpression().evaluate(self, context)) : left;
    }
  }

  /** Public because Pebble makes it by its class. */
  public static final class Not extends UnaryExpression {
    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      return !Truth.of(getChildExpression().evaluate(self, context));
    }
  }
}
