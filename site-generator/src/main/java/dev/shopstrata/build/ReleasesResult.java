package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import java.util.List;

/**
 * What is and was live.
 *
 * @param problems why stores could not be asked
 */
public record ReleasesResult(ReleaseTable table, List<Problem> problems) {
  public ReleasesResult {
    problems = List.copyOf(problems);
  }
}
