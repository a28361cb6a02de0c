package dev.shopstrata.render;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The tags of a dry run. */
final class DryTags {
  /** What Pebble evaluates of a template that extends another, beside its blocks. */
  private static final Set<Class<?>> BEFORE_LAYOUT = Set.of(SetNode.class, ImportNode.class);

  private interface Rule {
    void go(RenderableNode node, DryContext context);
  }

  private final DryRun run;
  private final Map<Class<?>, Rule> rules = new LinkedHashMap<>();

  DryTags(DryRun run) {
    this.run = run;
    rules.put(PrintNode.class, (node, c) -> value(((PrintNode) node).getExpression(), c));
    rules.put(BodyNode.class, (node, c) -> body((BodyNode) node, c));
    rules.put(SetNode.class, (node, c) -> set((SetNode) node, c));
    rules.put(Condition.class, (node, c) -> condition((Condition) node, c));
    rules.put(Loop.class, (node, c) -> loop((Loop) node, c));
    rules.put(BlockNode.class, (node, c) -> block(((BlockNode) node).getName(), false, c));
    rules.put(ExtendedTemplate.class, (node, c) -> extend((ExtendedTemplate) node, c));
    rules.put(ImportNode.class, (node, c) -> importMacros((ImportNode) node, c));
    rules.put(IncludedTemplate.class, (node, c) -> include((IncludedTemplate) node, c));
    rules.put(EmbeddedTemplate.class, (node, c) -> embed((EmbeddedTemplate) node, c));
    rules.put(
        FragmentTemplate.class, (node, c) -> run.fragment(((FragmentTemplate) node).name(), c));
  }

  /** The outermost nodes of a template. */
  void top(List<RenderableNode> nodes, DryContext context) {
    for (RenderableNode node : nodes) {
      if (context.parent().isEmpty() || BEFORE_LAYOUT.contains(node.getClass())) {
        node(node, context);
      }
    }
  }

  void node(RenderableNode node, DryContext context) {
    Rule rule = rules.get(node.getClass());
    if (rule != null) {
      rule.go(node, context);
    }
  }

  void body(BodyNode body, DryContext context) {
    body.getChildren().forEach(child -> node(child, context));
  }

  private Form value(Expression<?> expression, DryContext context) {
    return run.expressions().of(expression, context);
  }

  private void set(SetNode node, DryContext context) {
    run.set(node.getName(), value(node.getValue(), context), node.getLineNumber());
  }

  private void condition(Condition node, DryContext context) {
    branch(node, 0, context);
  }

  /** A branch that may be taken, and then whatever comes when it is not. */
  private void branch(Condition node, int index, DryContext context) {
    if (index == node.getConditionsWithBodies().size()) {
      Optional.ofNullable(node.getElseBody()).ifPresent(otherwise -> body(otherwise, context));
      return;
    }
    Pair<Expression<?>, BodyNode> branch = node.getConditionsWithBodies().get(index);
    Optional<Boolean> truth = value(branch.getLeft(), context).truth();
    if (truth.isPresent()) {
      if (truth.get()) {
        body(branch.getRight(), context);
      } else {
        branch(node, index + 1, context);
      }
      return;
    }
    run.either(() -> body(branch.getRight(), context), () -> branch(node, index + 1, context));
  }

  private void loop(Loop node, DryContext context) {
    Form list = value(node.getIterable(), context);
    Optional<List<Form>> items = list.items();
    if (items.isEmpty()) {
      run.either(
          () -> {
            DryScope before = run.scope().copy();
            rounds(node, List.of(list.item()), context);
            run.scope().forgetChanges(before);
          },
          () -> otherwise(node, context));
    } else if (items.get().isEmpty()) {
      otherwise(node, context);
    } else {
      rounds(node, items.get(), context);
    }
  }

  private void otherwise(Loop node, DryContext context) {
    Optional.ofNullable(node.getElseBody()).ifPresent(body -> body(body, context));
  }

  private void rounds(Loop node, List<Form> items, DryContext context) {
    run.scope().push(Map.of("loop", new RecordForm(Loop.Round.class)));
    for (Form item : items) {
      if (run.step()) {
        run.scope().put(node.getIterationVariable(), item);
        body(node.getBody(), context);
      }
    }
    run.scope().pop();
  }

  /** Finds a block as Pebble does: the nearest template's that has it. */
  void block(String name, boolean fromChild, DryContext context) {
    TemplateOutline current = context.current();
    TemplateOutline.WrittenBlock own = current.blocks().get(name);
    if (!fromChild && context.hasChild()) {
      context.inChild(() -> block(name, false, context));
    } else if (own != null) {
      run.nested(
          "block " + name + " of " + current.key() + own.key(),
          () -> run.within(own.key(), () -> body(own.node().getBody(), context)));
    } else if (context.parent().isPresent()) {
      context.inParent(() -> block(name, true, context));
    }
  }

  private void extend(ExtendedTemplate node, DryContext context) {
    Optional<TemplateOutline> layout = run.named(node.name(), context);
    if (layout.filter(context::isIn).isPresent()) {
      run.report(PageRender.cycle(), node.getLineNumber(), "");
      run.doubt();
    } else {
      layout.ifPresentOrElse(context::inherit, run::doubt);
    }
  }

  private void importMacros(ImportNode node, DryContext context) {
    TemplateName name = (TemplateName) node.getImportExpression();
    Optional<TemplateOutline> macros = run.named(name, context);
    if (!name.alias().isEmpty()) {
      run.scope().put(name.alias(), new MacrosForm(macros));
    } else {
      macros.ifPresentOrElse(context.imported()::add, run::doubt);
    }
  }

  private void include(IncludedTemplate node, DryContext context) {
    Map<String, Form> given = given(node.variables(), context);
    run.named(node.name(), context)
        .ifPresent(
            outline ->
                go(
                    node.name(),
                    outline,
                    given,
                    new DryContext(List.of(outline), context.imported())));
  }

  private void embed(EmbeddedTemplate node, DryContext context) {
    Map<String, Form> given = given(node.variables(), context);
    run.named(node.name(), context)
        .ifPresent(
            outline -> {
              TemplateOutline changed = outline.with(node.overrides(), node.name().key());
              List<TemplateOutline> hierarchy = List.of(changed, outline);
              go(node.name(), outline, given, new DryContext(hierarchy, context.imported()));
            });
  }

  private void go(
      TemplateName tag, TemplateOutline outline, Map<String, Form> given, DryContext inner) {
    run.nested(
        outline.key(),
        () ->
            run.enter(
                Optional.of(tag),
                () -> {
                  run.scope().push(given);
                  run.run(inner);
                  run.scope().pop();
                }));
  }

  /** The variables that a tag gives, by name. */
  private Map<String, Form> given(Optional<MapExpression> variables, DryContext context) {
    Map<String, Form> given = new TreeMap<>();
    variables.ifPresent(
        map ->
            map.getEntries()
                .forEach(
                    (name, expression) -> {
                      Form form = value(expression, context);
                      value(name, context)
                          .text()
                          .ifPresentOrElse(text -> given.put(text, form), run::doubt);
                    }));
    return given;
  }
}
