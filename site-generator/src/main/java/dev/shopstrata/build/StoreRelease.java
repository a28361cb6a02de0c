package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.publish.ReleaseRecord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What publishing did to one store.
 *
 * @param live what it shows now; empty when nobody can say
 * @param problems why it failed
 */
public record StoreRelease(
    StoreId store,
    Outcome outcome,
    Optional<ReleaseRecord> live,
    Sent sent,
    List<Problem> problems,
    Duration time) {
  /** How it ended. */
  public enum Outcome {
    /** Something else is live now. */
    LIVE,
    /** It was live already; nothing was written. */
    UNCHANGED,
    /** It is whole in the target and waits for its moment. */
    READY,
    /** What was live still is, or all of the release is: the ledger tells. */
    FAILED
  }

  /**
   * What went over the line.
   *
   * @param purges URLs and tags that the edge was asked to forget
   */
  public record Sent(long objects, long bytes, long purges) {
    static final Sent NOTHING = new Sent(0, 0, 0);
  }

  public StoreRelease {
    problems = List.copyOf(problems);
  }
}
