package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import io.pebbletemplates.pebble.node.MacroNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Goes through a template as rendering does, with forms instead of values: both ways where a
 * condition isn't known, one round where a list isn't. What it finds is wrong on every page that
 * comes there.
 */
final class DryRun {
  /** How often one block, macro or template may be inside itself before a run leaves it. */
  private static final int MAX_NESTED = 3;

  private static final int MAX_STEPS = 50_000;

  private final DryPlace place;
  private final DryTemplates templates;
  private final DryReport report;
  private final DryScope scope = new DryScope();
  private final DryTags tags = new DryTags(this);
  private final DryExpressions expressions = new DryExpressions(this);
  private final List<Optional<TemplateName>> entered = new ArrayList<>();
  private final Map<String, Integer> open = new HashMap<>();
  private String file = "";
  private int quiet;
  private int perhaps;
  private int steps;

  /** Whether something is missing that could have made variables and macros. */
  private boolean unsure;

  DryRun(DryPlace place, DryTemplates templates, DryReport report) {
    this.place = place;
    this.templates = templates;
    this.report = report;
  }

  /** Goes through a template and those it leads to. */
  void start(String key) {
    template(key).ifPresent(outline -> run(new DryContext(outline)));
  }

  /** Goes through a template and its macros, whoever uses them. */
  void startAlone(String key) {
    template(key)
        .ifPresent(
            outline -> {
              run(new DryContext(outline));
              for (MacroNode macro : outline.macros().values()) {
                within(key, () -> expressions.calls().alone(macro, new DryContext(outline)));
              }
            });
  }

  /** Goes through a template's nodes, then its layout's, as Pebble evaluates them. */
  void run(DryContext context) {
    while (true) {
      TemplateOutline outline = context.current();
      within(outline.key(), () -> tags.top(outline.nodes(), context));
      if (context.parent().isEmpty()) {
        return;
      }
      context.ascend();
    }
  }

  /** Does something in the name of another file. */
  void within(String key, Runnable work) {
    String before = file;
    file = key;
    work.run();
    file = before;
  }

  /** A template that compiles; one that doesn't is reported. */
  private Optional<TemplateOutline> template(String key) {
    return templates.outline(key, report);
  }

  /** The template that a tag names, if it is known and there. */
  Optional<TemplateOutline> named(TemplateName name, DryContext context) {
    return key(name, context).flatMap(this::template);
  }

  private Optional<String> key(TemplateName name, DryContext context) {
    Optional<String> text = expressions.of(name.expression(), context).text();
    DryPlace.Named found =
        text.map(written -> place.template(name, written)).orElse(DryPlace.Named.OPEN);
    found.fault().ifPresent(fault -> report(fault, name.getLineNumber(), text.orElse("")));
    return found.key();
  }

  /** Leaves a fragment to the place: it is the same for all pages. */
  void fragment(TemplateName name, DryContext context) {
    key(name, context).ifPresent(place::fragment);
  }

  /** Goes into another template, block or macro, unless that is a circle or the run too long. */
  void nested(String what, Runnable work) {
    int depth = open.merge(what, 1, Integer::sum);
    if (depth <= MAX_NESTED && step()) {
      work.run();
    }
    open.merge(what, -1, Integer::sum);
  }

  /**
   * Goes into another file's template or a macro.
   *
   * @param tag that leads there, empty for a macro
   */
  void enter(Optional<TemplateName> tag, Runnable work) {
    entered.add(tag);
    work.run();
    entered.remove(entered.size() - 1);
  }

  private boolean isInMacro() {
    return !entered.isEmpty() && entered.get(entered.size() - 1).isEmpty();
  }

  /** Counts towards the length of the run; false when it is over. */
  boolean step() {
    return ++steps <= MAX_STEPS;
  }

  /** An expression whose missing variables count as nothing. */
  Form quietly(Supplier<Form> expression) {
    quiet++;
    Form found = expression.get();
    quiet--;
    return found;
  }

  /** An expression that may not be evaluated at all. */
  Form perhaps(Supplier<Form> expression) {
    perhaps++;
    Form found = expression.get();
    perhaps--;
    return found;
  }

  /** Goes both ways, and goes on with what holds after either. */
  void either(Runnable one, Runnable other) {
    DryScope before = scope.copy();
    perhaps++;
    one.run();
    DryScope after = scope.copy();
    scope.restore(before);
    other.run();
    perhaps--;
    scope.join(after);
  }

  /** Whether every page comes here. */
  boolean isCertain() {
    return perhaps == 0 && !unsure;
  }

  /** A macro's body: it isn't quiet, whoever calls it. */
  void aloud(Runnable work) {
    int before = quiet;
    quiet = 0;
    work.run();
    quiet = before;
  }

  boolean isQuiet() {
    return quiet > 0;
  }

  Form variable(String name, int line) {
    Optional<Form> found = scope.get(name);
    if (found.isEmpty() && !scope.isWalled()) {
      found = place.variable(name);
    }
    if (found.isPresent()) {
      return found.get();
    }
    if (isQuiet() && !unsure) {
      return Forms.NOTHING;
    }
    if (!unsure) {
      place.unknownVariable(name, isInMacro()).ifPresent(problem -> report(problem, line, name));
    }
    return Forms.OPEN;
  }

  void set(String name, Form value, int line) {
    if (!scope.isWalled() && scope.get(name).isEmpty() && place.isReserved(name)) {
      report(TemplateFaults.variableReserved(name), line, name);
    } else {
      scope.set(name, value);
    }
  }

  void report(Problem problem, int line, String word) {
    report.add(problem, file, line, word, includes());
  }

  private List<String> includes() {
    List<String> places = new ArrayList<>();
    for (int i = entered.size() - 1; i >= 0; i--) {
      entered
          .get(i)
          .map(TemplateName::place)
          .filter(place -> !places.contains(place))
          .ifPresent(places::add);
    }
    return places;
  }

  /** From here on nobody knows which variables and macros there are. */
  void doubt() {
    unsure = true;
  }

  boolean isUnsure() {
    return unsure;
  }

  DryPlace place() {
    return place;
  }

  DryTemplates templates() {
    return templates;
  }

  DryScope scope() {
    return scope;
  }

  DryTags tags() {
    return tags;
  }

  DryExpressions expressions() {
    return expressions;
  }
}
