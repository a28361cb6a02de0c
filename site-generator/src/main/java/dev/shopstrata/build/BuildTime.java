package dev.shopstrata.build;

import java.time.Instant;
import java.util.Optional;

/**
 * The moment the stores show: what was asked for, else the catalog's own {@code asOf}, else when
 * the build started.
 */
public record BuildTime(Optional<Instant> requested, Instant started) {
  /** The moment for a catalog that was exported at {@code exported}. */
  public Instant asOf(Optional<Instant> exported) {
    return requested.or(() -> exported).orElse(started);
  }
}
