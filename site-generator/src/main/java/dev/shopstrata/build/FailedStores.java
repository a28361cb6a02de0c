package dev.shopstrata.build;

import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.problem.Severity;
import java.util.List;

/** Tells which stores the errors of a stage belong to; the others go on. */
final class FailedStores {
  private final List<Problem> errors;

  FailedStores(Problems problems) {
    this.errors = problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }

  /** Whether an error names the store, or a layer of its stack without naming another store. */
  boolean contains(LayerStack stack) {
    return errors.stream().anyMatch(problem -> concerns(problem, stack));
  }

  private static boolean concerns(Problem problem, LayerStack stack) {
    String store = problem.scope().store();
    if (!store.isEmpty()) {
      return store.equals(stack.store().value());
    }
    String layer = problem.scope().layer();
    return stack.layers().stream().anyMatch(l -> l.id().value().equals(layer));
  }
}
