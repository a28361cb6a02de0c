package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.TimeCause;
import java.time.Instant;
import java.util.stream.Stream;

/** Something of one product that begins or ends at a moment. */
record TimedChange(TimeCause cause, Instant at) {
  /** Those of a half-open period that lie ahead; either end may be null. */
  static Stream<TimedChange> ahead(
      Instant asOf, TimeCause begins, Instant from, TimeCause ends, Instant until) {
    return Stream.concat(ahead(asOf, begins, from), ahead(asOf, ends, until));
  }

  /**
   * @param at may be null
   */
  static Stream<TimedChange> ahead(Instant asOf, TimeCause cause, Instant at) {
    return at != null && at.isAfter(asOf) ? Stream.of(new TimedChange(cause, at)) : Stream.empty();
  }
}
