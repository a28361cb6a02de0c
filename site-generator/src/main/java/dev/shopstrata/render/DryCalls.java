package dev.shopstrata.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.core.EmptyTest;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The calls of a dry run: functions, filters and macros. */
final class DryCalls {
  private final DryRun run;

  DryCalls(DryRun run) {
    this.run = run;
  }

  Form filter(FilterExpression expression, DryContext context) {
    FilterInvocationExpression invoked =
        (FilterInvocationExpression) expression.getRightExpression();
    String name = invoked.getFilterName();
    Filter filter = run.templates().engine().pebble().getExtensionRegistry().getFilter(name);
    if (filter == null) {
      run.report(
          TemplateFaults.filterUnknown(name, run.templates().engine().extension()),
          expression.getLineNumber(),
          name);
      run.expressions().of(expression.getLeftExpression(), context);
      return Forms.OPEN;
    }
    Map<String, Form> arguments = arguments(invoked.getArgs(), filter.getArgumentNames(), context);
    if (filter instanceof DefaultFilter) {
      Form input = run.quietly(() -> run.expressions().of(expression.getLeftExpression(), context));
      return otherwise(input, arguments.values().stream().findFirst().orElse(Forms.NOTHING));
    }
    return CallForms.filter(name, run.expressions().of(expression.getLeftExpression(), context));
  }

  private static Form otherwise(Form input, Form given) {
    if (!(input instanceof KnownForm known)) {
      return Forms.join(input, given);
    }
    return new EmptyTest().apply(known.value(), Map.of(), null, null, 0) ? given : input;
  }

  Form function(FunctionOrMacroInvocationExpression expression, DryContext context) {
    String name = expression.getFunctionName();
    Function function = run.templates().engine().pebble().getExtensionRegistry().getFunction(name);
    if (function == null) {
      macro(expression, context);
      return Forms.OPEN;
    }
    Map<String, Form> arguments =
        arguments(expression.getArguments(), function.getArgumentNames(), context);
    String first =
        Optional.ofNullable(function.getArgumentNames()).orElse(List.of()).stream()
            .findFirst()
            .orElse("");
    Optional<String> text = Optional.ofNullable(arguments.get(first)).flatMap(Form::text);
    run.place()
        .fault(name, text)
        .ifPresent(fault -> run.report(fault, expression.getLineNumber(), name));
    return run.place().result(name, text);
  }

  /** A macro by its own name: of the nearest template, of an import, or of a layout. */
  private void macro(FunctionOrMacroInvocationExpression expression, DryContext context) {
    String name = expression.getFunctionName();
    if (!call(name, expression.getArguments(), false, context)) {
      positional(expression.getArguments(), context);
      run.place()
          .unknownFunction(name, run.isUnsure())
          .ifPresent(fault -> run.report(fault, expression.getLineNumber(), name));
    }
  }

  private boolean call(
      String name, ArgumentsNode arguments, boolean fromChild, DryContext context) {
    if (!fromChild && context.hasChild()) {
      context.descend();
      boolean found = call(name, arguments, false, context);
      context.ascend();
      return found;
    }
    TemplateOutline current = context.current();
    if (current.macros().containsKey(name)) {
      call(current, current.macros().get(name), arguments, context);
      return true;
    }
    for (TemplateOutline imported : List.copyOf(context.imported())) {
      if (imported.macros().containsKey(name)) {
        call(imported, imported.macros().get(name), arguments, context);
        return true;
      }
    }
    if (context.parent().isEmpty()) {
      return false;
    }
    context.ascend();
    boolean found = call(name, arguments, true, context);
    context.descend();
    return found;
  }

  /** {@code value.name(arguments)}: a macro of an import, or nothing that templates can do. */
  Form method(GetAttributeExpression expression, Form target, Form name, DryContext context) {
    ArgumentsNode arguments = expression.getArgumentsNode();
    if (target instanceof MacrosForm macros) {
      String macro = name.text().orElse("");
      MacroNode found =
          macros.template().map(template -> template.macros().get(macro)).orElse(null);
      if (found != null) {
        call(macros.template().orElseThrow(), found, arguments, context);
        return Forms.OPEN;
      }
    } else if (!target.equals(Forms.OPEN) && !target.isNothing()) {
      name.text()
          .ifPresent(
              text ->
                  run.report(
                      TemplateFaults.callForbidden(target.kind(), text),
                      expression.getLineNumber(),
                      text));
    }
    positional(arguments, context);
    return Forms.OPEN;
  }

  /** Goes through a macro that nobody may call. */
  void alone(MacroNode macro, DryContext context) {
    Map<String, Form> given = new TreeMap<>();
    macro.getArgs().getNamedArgs().forEach(argument -> given.put(argument.getName(), Forms.OPEN));
    run.aloud(() -> body(macro, given, context));
  }

  private void call(
      TemplateOutline template, MacroNode macro, ArgumentsNode written, DryContext context) {
    List<NamedArgumentNode> declared = macro.getArgs().getNamedArgs();
    List<String> names = declared.stream().map(NamedArgumentNode::getName).toList();
    Map<String, Form> given = arguments(written, names, context);
    run.nested(
        "macro " + macro.getName() + " of " + template.key(),
        () ->
            run.enter(
                Optional.empty(),
                () ->
                    run.aloud(
                        () -> run.within(template.key(), () -> body(macro, given, context)))));
  }

  private void body(MacroNode macro, Map<String, Form> given, DryContext context) {
    run.scope().pushWall();
    for (NamedArgumentNode argument : macro.getArgs().getNamedArgs()) {
      Form value =
          argument.getValueExpression() == null
              ? Forms.NOTHING
              : run.expressions().of(argument.getValueExpression(), context);
      run.scope().put(argument.getName(), value);
    }
    run.scope().push(given);
    run.tags().body(macro.getBody(), context);
    run.scope().pop();
    run.scope().pop();
  }

  /** The arguments by name; those without one by position. */
  private Map<String, Form> arguments(
      ArgumentsNode written, List<String> names, DryContext context) {
    Map<String, Form> arguments = new TreeMap<>();
    List<Form> positional = positional(written, context);
    for (int i = 0; i < positional.size(); i++) {
      boolean named = names != null && i < names.size();
      arguments.put(named ? names.get(i) : String.valueOf(i), positional.get(i));
    }
    if (written != null && written.getNamedArgs() != null) {
      for (NamedArgumentNode argument : written.getNamedArgs()) {
        Form value =
            argument.getValueExpression() == null
                ? Forms.NOTHING
                : run.expressions().of(argument.getValueExpression(), context);
        arguments.put(argument.getName(), value);
      }
    }
    return arguments;
  }

  private List<Form> positional(ArgumentsNode written, DryContext context) {
    List<PositionalArgumentNode> arguments = written == null ? null : written.getPositionalArgs();
    return arguments == null
        ? List.of()
        : arguments.stream()
            .map(argument -> run.expressions().of(argument.getValueExpression(), context))
            .toList();
  }
}
