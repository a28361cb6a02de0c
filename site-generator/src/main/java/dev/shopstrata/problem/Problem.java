package dev.shopstrata.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong and how to mend it; the only shape in which anything is reported.
 *
 * @param code what kind of problem, listed in docs/PROBLEMS.md
 * @param severity the code's own, but where a project weighs it otherwise
 * @param message what is wrong, one sentence in lower case without a full stop
 * @param at where in the user's files
 * @param scope layer, store and page it belongs to
 * @param tried what was looked for, in order, when something was not found
 * @param includes the templates that led here, innermost first
 * @param fix what the user can do
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    String message,
    Location at,
    Scope scope,
    List<String> tried,
    List<String> includes,
    String fix)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::severity)
          .thenComparing(Problem::scope)
          .thenComparing((Problem p) -> p.at)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(scope, "scope");
    tried = List.copyOf(tried);
    includes = List.copyOf(includes);
    Objects.requireNonNull(fix, "fix");
  }

  public static Problem of(ProblemCode code, String message, String fix) {
    return new Problem(
        code, code.severity(), message, Location.NOWHERE, Scope.PROJECT, List.of(), List.of(), fix);
  }

  /** The same, counted as an error or as a warning. */
  public Problem weighing(Severity weight) {
    return new Problem(code, weight, message, at, scope, tried, includes, fix);
  }

  public Problem saying(String what) {
    return new Problem(code, severity, what, at, scope, tried, includes, fix);
  }

  public Problem at(Location place) {
    return new Problem(code, severity, message, place, scope, tried, includes, fix);
  }

  public Problem inLayer(String layer) {
    return inScope(new Scope(layer, scope.store(), scope.page()));
  }

  public Problem inStore(String store) {
    return inScope(new Scope(scope.layer(), store, scope.page()));
  }

  public Problem onPage(String page) {
    return inScope(new Scope(scope.layer(), scope.store(), page));
  }

  public Problem tried(List<String> places) {
    return new Problem(code, severity, message, at, scope, places, includes, fix);
  }

  public Problem includedFrom(List<String> templates) {
    return new Problem(code, severity, message, at, scope, tried, templates, fix);
  }

  private Problem inScope(Scope place) {
    return new Problem(code, severity, message, at, place, tried, includes, fix);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
