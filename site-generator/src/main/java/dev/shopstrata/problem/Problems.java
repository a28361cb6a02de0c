package dev.shopstrata.problem;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects the problems of a stage from any number of threads; equal problems count once. */
public final class Problems {
  private final ConcurrentSkipListSet<Problem> collected = new ConcurrentSkipListSet<>();

  public void add(Problem problem) {
    collected.add(problem);
  }

  public void addAll(Iterable<Problem> problems) {
    problems.forEach(collected::add);
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
