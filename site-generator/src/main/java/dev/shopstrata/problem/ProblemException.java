package dev.shopstrata.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Carries the collected problems of a stage that could not give its value. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(ProblemText::of).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  public List<Problem> problems() {
    return problems;
  }
}
