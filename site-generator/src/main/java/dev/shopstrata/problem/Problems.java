package dev.shopstrata.problem;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;

/** Collects the problems of a stage from any number of threads; equal problems count once. */
public final class Problems {
  private final ConcurrentSkipListSet<Problem> collected = new ConcurrentSkipListSet<>();
  private final UnaryOperator<Problem> naming;

  public Problems() {
    this(UnaryOperator.identity());
  }

  /**
   * @param naming what a problem becomes when it is collected, for example one with a shorter path
   */
  public Problems(UnaryOperator<Problem> naming) {
    this.naming = naming;
  }

  public void add(Problem problem) {
    collected.add(naming.apply(problem));
  }

  public void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  /** All problems so far: errors first, then by store, place and code. */
  public List<Problem> sorted() {
    return List.copyOf(collected);
  }

  public boolean hasErrors() {
    return collected.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /** Ends a stage: throws everything collected when at least one problem is an error. */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new ProblemException(sorted());
    }
  }
}
