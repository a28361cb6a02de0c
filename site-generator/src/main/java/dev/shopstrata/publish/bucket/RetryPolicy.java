package dev.shopstrata.publish.bucket;

import java.time.Duration;
import java.util.Optional;

/**
 * How often and after what pauses an operation is tried again.
 *
 * @param attempts at most, with the first
 * @param first the pause after the first failure, doubled with each further one
 * @param longest pause of its own accord
 * @param within the last attempt begins this long after the first, at the latest
 */
public record RetryPolicy(int attempts, Duration first, Duration longest, Duration within) {
  /** With an attempt of 30 seconds it stays below the two minutes that a claim leaves for one. */
  public static final RetryPolicy USUAL =
      new RetryPolicy(6, Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofSeconds(90));

  /**
   * The pause before the next attempt; empty when there is none.
   *
   * @param attempt that failed, from 1
   * @param since the first attempt began
   * @param jitter from 0 to 1, so that many who failed together don't come back together
   */
  Optional<Duration> pause(BucketException failure, int attempt, Duration since, double jitter) {
    boolean mayPass =
        switch (failure.kind()) {
          case BUSY, LOST, CONFLICT -> true;
          case CONDITION, DENIED, GONE, BROKEN -> false;
        };
    if (!mayPass || attempt >= attempts) {
      return Optional.empty();
    }
    Duration grown = first.multipliedBy(1L << Math.min(attempt - 1, 20));
    Duration own = grown.compareTo(longest) < 0 ? grown : longest;
    long spread = (long) (own.toNanos() * jitter);
    // What the bucket asks for is the least; without that, half of the pause is.
    Duration pause =
        failure
            .patience()
            .map(asked -> asked.plusNanos(spread))
            .orElseGet(() -> own.plusNanos(spread).dividedBy(2));
    return since.plus(pause).compareTo(within) > 0 ? Optional.empty() : Optional.of(pause);
  }
}
