package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.ReleaseRecord;
import java.time.Duration;
import java.util.Optional;

/**
 * What publishing did to one store.
 *
 * @param live what it shows now; empty when nobody can say
 */
public record StoreRelease(
    StoreId store, Outcome outcome, Optional<ReleaseRecord> live, Duration time) {
  /** How it ended. */
  public enum Outcome {
    /** Something else is live now. */
    LIVE,
    /** It was live already; nothing was written. */
    UNCHANGED,
    /** What was live still is. */
    FAILED
  }
}
