package dev.shopstrata.build;

import dev.shopstrata.explain.Explanation;
import dev.shopstrata.problem.Problem;
import java.util.List;

/**
 * What was explained.
 *
 * @param problems that nothing could be explained, or nothing was there; what is wrong with the
 *     stores otherwise is the builds' to tell
 */
public record ExplainResult(Explanation explanation, List<Problem> problems) {
  public ExplainResult {
    problems = List.copyOf(problems);
  }
}
