package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What was done with the target of one store.
 *
 * @param result empty when it failed
 * @param problems why it failed, or what was found
 */
public record TargetWork<T>(
    StoreId store, Optional<T> result, List<Problem> problems, Duration time) {
  public TargetWork {
    problems = List.copyOf(problems);
  }
}
