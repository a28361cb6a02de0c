package dev.shopstrata.publish;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Finds the record whose state is to be shown again. */
final class RollbackGoal {
  private final StoreTarget target;
  private final Duration oldest;

  RollbackGoal(StoreTarget target, Duration oldest) {
    this.target = target;
    this.oldest = oldest;
  }

  ReleaseRecord find(LiveSite site, long seq, Clock clock) {
    ReleaseRecord goal =
        site.record(seq)
            .filter(record -> record.action() == ReleaseAction.LIVE)
            .orElseThrow(() -> unknown(seq));
    Duration age = Duration.between(Instant.parse(goal.asOf()), clock.instant());
    if (age.compareTo(oldest) > 0) {
      throw old(goal, age);
    }
    return goal;
  }

  private ProblemException unknown(long seq) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_UNKNOWN,
            "store %s was never live as number %d".formatted(target.store(), seq),
            "storefront:releases lists what was"));
  }

  private ProblemException old(ReleaseRecord goal, Duration age) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_TOO_OLD,
            "the prices and stock of number %d are of %s, %d hours ago"
                .formatted(goal.seq(), goal.asOf(), age.toHours()),
            "build the layers of that release with today's catalog, or allow it with"
                + " storefront.rollback.oldest"));
  }
}
