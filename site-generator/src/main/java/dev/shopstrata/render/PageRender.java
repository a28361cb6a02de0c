package dev.shopstrata.render;

import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.TreePath;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One page, or fragment, while it is rendered: what it read, what is wrong, how deep it is. */
final class PageRender {
  private static final int MAX_DEPTH = 60;
  private static final int MAX_ROUNDS = 5_000_000;

  private final LocaleView locale;
  private final PlannedPage planned;
  private final SubjectView subject;
  private final int fragmentDepth;
  private final Set<ReadId> reads = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Optional<TemplateName>> entered = new ArrayList<>();
  private final ModelScope variables = new ModelScope(this);
  private final ScopeChain scopes = new ScopeChain();
  private final Set<TreePath> preloaded = new HashSet<>();
  private int rounds;
  private String writtenIn = "";

  private PageRender(LocaleView locale, PlannedPage planned, int fragmentDepth) {
    this.locale = locale;
    this.planned = planned;
    this.subject = planned == null ? null : SubjectView.of(planned.subject());
    this.fragmentDepth = fragmentDepth;
    scopes.pushScope(variables);
    scopes.pushScope();
  }

  static PageRender of(LocaleView locale, PlannedPage page) {
    return new PageRender(locale, page, 0);
  }

  static PageRender ofFragment(LocaleView locale, int depth) {
    return new PageRender(locale, null, depth);
  }

  LocaleView locale() {
    return locale;
  }

  StoreView store() {
    return locale.store();
  }

  /** The page, empty in a fragment. */
  Optional<PlannedPage> planned() {
    return Optional.ofNullable(planned);
  }

  /** The page, where only pages come. */
  PlannedPage page() {
    return planned;
  }

  SubjectView subject() {
    return subject;
  }

  /** The value of one of the page's own variables. */
  Object variable(String name) {
    return variables.get(name);
  }

  List<String> variableNames() {
    return variables.names();
  }

  /** Whether this is the first time that the page is to preload a script. */
  boolean preloads(TreePath script) {
    return preloaded.add(script);
  }

  /** All variables there are now; after a failure, those there were at its place. */
  ScopeChain scopes() {
    return scopes;
  }

  boolean inMacro() {
    return !entered.isEmpty() && entered.get(entered.size() - 1).isEmpty();
  }

  void read(ReadKind kind, String key) {
    reads.add(new ReadId(kind, key));
  }

  /** What was looked at so far, without what it found. */
  List<ReadId> readIds() {
    return List.copyOf(reads);
  }

  /** A value that is printed; where the page is to be explained, with marks around it. */
  String printed(String template, int line, Object value, String escaped) {
    PrintTrace trace = store().trace();
    return trace == null ? escaped : trace.mark(template, line, Printing.shown(value), escaped);
  }

  /** Gives on what a function or filter made; notes it where the page is to be explained. */
  Object made(Call call, Object output) {
    PrintTrace trace = store().trace();
    if (trace != null) {
      trace.made(call, output);
    }
    return output;
  }

  List<Read> reads() {
    List<Read> found = new ArrayList<>(reads.size());
    for (ReadId id : reads) {
      found.add(new Read(id.kind(), id.key(), store().digests().current(locale, planned, id)));
    }
    return found;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Notes a problem of this page; rendering may go on. */
  void report(Problem problem) {
    Problem scoped = problem.inStore(store().id());
    problems.add(planned == null ? scoped : scoped.onPage(planned.url()));
  }

  /** Notes a problem of the store that is the same on every page. */
  void reportOnce(Problem problem) {
    Problem scoped = problem.inStore(store().id());
    if (!problems.contains(scoped)) {
      problems.add(scoped);
    }
  }

  TemplateNames.Resolution resolveTemplate(TemplateName place, Object value) {
    if (!(value instanceof String name)) {
      throw missing(place, Printing.kind(value), "give the tag the name of a template as text");
    }
    TemplateNames.Resolution found = store().names().resolve(place.anchor(), name);
    read(ReadKind.TEMPLATE, found.name());
    if (found.key() == null) {
      throw store().missingTemplate(place, name, found);
    }
    return found;
  }

  private static TemplateProblem missing(TemplateName place, String kind, String fix) {
    return place.problem(
        Problem.of(
            ProblemCode.TEMPLATE_MISSING, "the name of a template is " + kind + " here", fix),
        "");
  }

  /** Goes into another template; gives what {@link #leave} needs. */
  int enter(TemplateName name) {
    int depth = entered.size();
    entered.add(Optional.of(name));
    if (depth >= MAX_DEPTH) {
      throw name.problem(cycle(), "");
    }
    return depth;
  }

  int enterMacro() {
    int depth = entered.size();
    entered.add(Optional.empty());
    if (depth >= MAX_DEPTH) {
      throw new TemplateProblem(cycle(), null, 0, "");
    }
    return depth;
  }

  void leave(int depth) {
    entered.subList(depth, entered.size()).clear();
  }

  static Problem cycle() {
    return Problem.of(
        ProblemCode.TEMPLATE_CYCLE,
        "templates are nested more than " + MAX_DEPTH + " deep",
        "break the circle of templates, macros or blocks that lead back to themselves");
  }

  /** The tags that led to the current template, innermost first, each place once. */
  List<String> includes() {
    List<String> places = new ArrayList<>();
    for (int i = entered.size() - 1; i >= 0; i--) {
      entered
          .get(i)
          .map(TemplateName::place)
          .filter(p -> !places.contains(p))
          .ifPresent(places::add);
    }
    return places;
  }

  /** The last exception speaks of this template, whatever file it names. */
  void writtenIn(String key) {
    if (writtenIn.isEmpty()) {
      writtenIn = key;
    }
  }

  Optional<String> writtenIn() {
    return writtenIn.isEmpty() ? Optional.empty() : Optional.of(writtenIn);
  }

  /** Counts one round of a loop. */
  void round(String template, int line) {
    if (++rounds > MAX_ROUNDS) {
      throw new TemplateProblem(
          Problem.of(
              ProblemCode.TEMPLATE_BUDGET,
              "the loops of one page run more than 5,000,000 times",
              "loop over less, for example over the items of one listing page"),
          template,
          line,
          "for");
    }
  }

  /** The HTML of a fragment; its problems become the page's. */
  String fragment(TemplateNames.Resolution template) {
    if (fragmentDepth >= MAX_DEPTH) {
      throw new TemplateProblem(cycle(), template.key(), 0, "");
    }
    read(ReadKind.FRAGMENT, template.name());
    Fragment fragment = locale.fragment(template, fragmentDepth + 1);
    problems.addAll(fragment.problems());
    return fragment.html();
  }
}
