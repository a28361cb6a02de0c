package dev.shopstrata.render;

import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanExpression;
import io.pebbletemplates.pebble.node.expression.LessThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.LessThanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBigDecimalExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBooleanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralDoubleExpression;
import io.pebbletemplates.pebble.node.expression.LiteralIntegerExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.RenderableNodeExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The expressions of a dry run: each gives what is known of its value. */
final class DryExpressions {
  private interface Rule {
    Form form(Expression<?> expression, DryContext context);
  }

  private final DryRun run;
  private final DryCalls calls;
  private final Map<Class<?>, Rule> rules = new HashMap<>();

  DryExpressions(DryRun run) {
    this.run = run;
    this.calls = new DryCalls(run);
    for (Class<?> literal :
        List.of(
            LiteralBigDecimalExpression.class,
            LiteralBooleanExpression.class,
            LiteralDoubleExpression.class,
            LiteralIntegerExpression.class,
            LiteralLongExpression.class,
            LiteralNullExpression.class,
            LiteralStringExpression.class)) {
      rules.put(literal, (e, c) -> Forms.known(e.evaluate(null, null)));
    }
    rules.put(EscapedExpression.class, (e, c) -> of(((EscapedExpression) e).value(), c));
    rules.put(ContextVariableExpression.class, (e, c) -> variable((ContextVariableExpression) e));
    rules.put(GetAttributeExpression.class, (e, c) -> component((GetAttributeExpression) e, c));
    rules.put(TernaryExpression.class, (e, c) -> choice((TernaryExpression) e, c));
    rules.put(MapExpression.class, (e, c) -> map((MapExpression) e, c));
    rules.put(ArrayExpression.class, (e, c) -> list((ArrayExpression) e, c));
    rules.put(TruthOperators.Junction.class, (e, c) -> junction((TruthOperators.Junction) e, c));
    rules.put(TruthOperators.Not.class, (e, c) -> not((TruthOperators.Not) e, c));
    rules.put(ParentFunctionExpression.class, (e, c) -> parent((ParentFunctionExpression) e, c));
    rules.put(BlockFunctionExpression.class, (e, c) -> block((BlockFunctionExpression) e, c));
    rules.put(RenderableNodeExpression.class, (e, c) -> inline((RenderableNodeExpression) e, c));
    rules.put(FilterExpression.class, (e, c) -> calls.filter((FilterExpression) e, c));
    rules.put(
        FunctionOrMacroInvocationExpression.class,
        (e, c) -> calls.function((FunctionOrMacroInvocationExpression) e, c));
    rules.put(PositiveTestExpression.class, (e, c) -> test((PositiveTestExpression) e, c));
    rules.put(NegativeTestExpression.class, (e, c) -> not(test((PositiveTestExpression) e, c)));
    rules.put(ConcatenateExpression.class, compared(ConcatenateExpression::new, Forms.TEXT));
    rules.put(EqualsExpression.class, compared(EqualsExpression::new, Forms.BOOLEAN));
    rules.put(NotEqualsExpression.class, compared(NotEqualsExpression::new, Forms.BOOLEAN));
    rules.put(ContainsExpression.class, compared(ContainsExpression::new, Forms.BOOLEAN));
    rules.put(GreaterThanExpression.class, compared(GreaterThanExpression::new, Forms.BOOLEAN));
    rules.put(
        GreaterThanEqualsExpression.class,
        compared(GreaterThanEqualsExpression::new, Forms.BOOLEAN));
    rules.put(LessThanExpression.class, compared(LessThanExpression::new, Forms.BOOLEAN));
    rules.put(
        LessThanEqualsExpression.class, compared(LessThanEqualsExpression::new, Forms.BOOLEAN));
  }

  Form of(Expression<?> expression, DryContext context) {
    Rule rule = rules.get(expression.getClass());
    if (rule != null) {
      return rule.form(expression, context);
    }
    if (expression instanceof BinaryExpression<?> binary) {
      of(binary.getLeftExpression(), context);
      of(binary.getRightExpression(), context);
    } else if (expression instanceof UnaryExpression unary) {
      of(unary.getChildExpression(), context);
    }
    return Forms.OPEN;
  }

  DryCalls calls() {
    return calls;
  }

  private Form variable(ContextVariableExpression expression) {
    return run.variable(expression.getName(), expression.getLineNumber());
  }

  private Form component(GetAttributeExpression expression, DryContext context) {
    Form target = of(expression.getNode(), context);
    Form name = of(expression.getAttributeNameExpression(), context);
    if (expression.getArgumentsNode() != null) {
      return calls.method(expression, target, name, context);
    }
    if (!(name instanceof KnownForm known) || known.value() == null) {
      return name.equals(Forms.NUMBER) ? target.item() : Forms.OPEN;
    }
    String text = String.valueOf(known.value());
    if (target.isNothing()) {
      ofNothing(expression, text);
      return Forms.NOTHING;
    }
    Optional<Form> found = target.component(known.value());
    if (found.isEmpty()) {
      run.report(target.unknown(text), expression.getLineNumber(), text);
    }
    return found.orElse(Forms.OPEN);
  }

  /** A component of nothing ends a page; whether the page comes there isn't always known. */
  private void ofNothing(GetAttributeExpression expression, String name) {
    if (run.isQuiet() || !run.isCertain()) {
      return;
    }
    int line = expression.getLineNumber();
    if (expression.getNode() instanceof ContextVariableExpression variable) {
      run.report(TemplateFaults.variableIsNothing(variable.getName()), line, variable.getName());
    } else {
      run.report(TemplateFaults.askedOfNothing(name), line, name);
    }
  }

  private Form choice(TernaryExpression expression, DryContext context) {
    Optional<Boolean> truth = of(expression.getExpression1(), context).truth();
    if (truth.isPresent()) {
      return of(truth.get() ? expression.getExpression2() : expression.getExpression3(), context);
    }
    Form one = run.perhaps(() -> of(expression.getExpression2(), context));
    return Forms.join(one, run.perhaps(() -> of(expression.getExpression3(), context)));
  }

  private Form map(MapExpression expression, DryContext context) {
    Map<String, Form> entries = new TreeMap<>();
    boolean certain = true;
    for (Map.Entry<Expression<?>, Expression<?>> entry : expression.getEntries().entrySet()) {
      Optional<String> key = of(entry.getKey(), context).text();
      Form value = of(entry.getValue(), context);
      key.ifPresent(text -> entries.put(text, value));
      certain &= key.isPresent();
    }
    return certain ? new MapForm(entries) : Forms.OPEN;
  }

  private Form list(ArrayExpression expression, DryContext context) {
    List<Form> items = expression.getValues().stream().map(item -> of(item, context)).toList();
    if (items.stream().allMatch(KnownForm.class::isInstance)) {
      List<Object> known = new ArrayList<>();
      items.forEach(item -> known.add(((KnownForm) item).value()));
      return Forms.known(Collections.unmodifiableList(known));
    }
    return new ListForm(items.stream().reduce(Forms::join).orElse(Forms.OPEN));
  }

  private Form junction(TruthOperators.Junction expression, DryContext context) {
    Optional<Boolean> left = of(expression.getLeftExpression(), context).truth();
    Optional<Boolean> decided = Optional.of(!expression.isBoth());
    if (left.equals(decided)) {
      return Forms.known(decided.get());
    }
    Form second =
        left.isPresent()
            ? of(expression.getRightExpression(), context)
            : run.perhaps(() -> of(expression.getRightExpression(), context));
    Optional<Boolean> right = second.truth();
    boolean known = right.equals(decided) || (left.isPresent() && right.isPresent());
    return known ? Forms.known(right.get()) : Forms.BOOLEAN;
  }

  private Form not(TruthOperators.Not expression, DryContext context) {
    return not(of(expression.getChildExpression(), context));
  }

  private static Form not(Form form) {
    return form.truth().map(truth -> Forms.known(!truth)).orElse(Forms.BOOLEAN);
  }

  private Form test(PositiveTestExpression expression, DryContext context) {
    TestInvocationExpression invoked = (TestInvocationExpression) expression.getRightExpression();
    String name = invoked.getTestName();
    Test test = run.templates().engine().pebble().getExtensionRegistry().getTest(name);
    if (test == null) {
      run.report(TemplateFaults.testUnknown(name), expression.getLineNumber(), name);
    }
    Form value =
        name.equals("defined")
            ? run.quietly(() -> of(expression.getLeftExpression(), context))
            : of(expression.getLeftExpression(), context);
    return test != null && value instanceof KnownForm known
        ? Forms.known(test.apply(known.value(), Map.of(), null, null, expression.getLineNumber()))
        : Forms.BOOLEAN;
  }

  /** An operator of two values that computes when both are known. */
  private Rule compared(Supplier<BinaryExpression<?>> operator, Form otherwise) {
    return (expression, context) -> {
      BinaryExpression<?> written = (BinaryExpression<?>) expression;
      Form left = of(written.getLeftExpression(), context);
      Form right = of(written.getRightExpression(), context);
      return left instanceof KnownForm one && right instanceof KnownForm other
          ? Constant.compute(operator.get(), one.value(), other.value())
              .map(Forms::known)
              .orElse(otherwise)
          : otherwise;
    };
  }

  private Form parent(ParentFunctionExpression expression, DryContext context) {
    if (context.parent().isPresent()) {
      context.inParent(() -> run.tags().block(expression.getBlockName(), true, context));
    }
    return Forms.OPEN;
  }

  private Form block(BlockFunctionExpression expression, DryContext context) {
    of(expression.getBlockNameExpression(), context)
        .text()
        .ifPresent(name -> run.tags().block(name, false, context));
    return Forms.OPEN;
  }

  private Form inline(RenderableNodeExpression expression, DryContext context) {
    run.tags().node(expression.getNode(), context);
    return Forms.OPEN;
  }
}
