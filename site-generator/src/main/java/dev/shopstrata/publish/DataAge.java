package dev.shopstrata.publish;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;

/** Refuses to show prices and stock again that are too old. */
public final class DataAge {
  private DataAge() {}

  /**
   * Throws when a release's data is too old to be shown.
   *
   * @param oldest how old the data of a release may be that is shown again
   */
  public static void check(ReleaseRecord goal, Instant now, Duration oldest) {
    Duration age = Duration.between(Instant.parse(goal.asOf()), now);
    if (age.compareTo(oldest) > 0) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_TOO_OLD,
              "the prices and stock of number %d are of %s, %d hours ago"
                  .formatted(goal.seq(), goal.asOf(), age.toHours()),
              "build the layers of that release with today's catalog, or allow it with"
                  + " storefront.rollback.oldest"));
    }
  }
}
