package dev.shopstrata.publish;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The right to change a store's bucket for a while. It is asked for anew before it ends; a
 * publisher that lost it stops at once.
 */
public final class Claim {
  /** How long it holds. */
  private static final Duration SPAN = Duration.ofMinutes(10);

  /** No request takes longer; with less time left nothing is begun. */
  private static final Duration LONGEST_REQUEST = Duration.ofMinutes(2);

  private final ReleaseLedger ledger;
  private final Clock clock;
  private ReleaseRecord record;

  private Claim(ReleaseLedger ledger, Clock clock, ReleaseRecord record) {
    this.ledger = ledger;
    this.clock = clock;
    this.record = record;
  }

  /**
   * Claims with a draft of a record, which gets its moments here.
   *
   * @throws ProblemException when somebody else was first
   */
  public static Claim take(ReleaseLedger ledger, Clock clock, ReleaseRecord draft) {
    Claim claim = new Claim(ledger, clock, draft);
    claim.append(draft.seq());
    return claim;
  }

  public ReleaseRecord record() {
    return record;
  }

  /** Makes sure that there is time for another request. */
  public synchronized void hold() {
    Instant last = Instant.parse(record.expires()).minus(LONGEST_REQUEST);
    if (!clock.instant().isBefore(last)) {
      append(record.seq() + 1);
    }
  }

  /** Ends the claim with what came of it. */
  public synchronized ReleaseRecord end(ReleaseAction action) {
    ReleaseRecord next = record.next(action, clock.instant().toString());
    if (!ledger.append(next)) {
      throw lost();
    }
    return next;
  }

  private void append(long seq) {
    ReleaseRecord next = record.claimed(seq, clock.instant(), SPAN);
    if (!ledger.append(next)) {
      throw lost();
    }
    record = next;
  }

  private ProblemException lost() {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_CLAIMED,
            "another publisher was first; nothing of this release is live",
            "publish again when it is done"));
  }
}
