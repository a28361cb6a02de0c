package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import java.util.List;

/**
 * What publishing did.
 *
 * @param stores by id
 * @param problems why stores failed, and what was wrong with those that were not begun
 */
public record PublishResult(List<StoreRelease> stores, List<Problem> problems) {
  public PublishResult {
    stores = List.copyOf(stores);
    problems = List.copyOf(problems);
  }
}
