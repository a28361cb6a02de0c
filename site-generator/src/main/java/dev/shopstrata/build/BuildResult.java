package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Severity;
import java.util.List;

/**
 * What a build made.
 *
 * @param bundles of the stores that succeeded, by store id
 * @param failed the stores that have errors and keep their last good bundle
 * @param problems everything that was found, sorted
 */
public record BuildResult(List<Bundle> bundles, List<StoreId> failed, List<Problem> problems) {
  public BuildResult {
    bundles = List.copyOf(bundles);
    failed = List.copyOf(failed);
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
