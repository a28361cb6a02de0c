package dev.shopstrata.catalog;

import java.time.Instant;

/**
 * Stock in one place.
 *
 * @param quantity pieces; null means unlimited
 * @param availableFrom when goods that are awaited are there
 */
public record Stock(
    String channel,
    String location,
    Integer quantity,
    Availability availability,
    Instant availableFrom) {
  /**
   * What may be said of it at a moment. What is in stock only later is a preorder until then, and a
   * preorder ends when the goods are there. When a backorder arrives is a guess: it stays one.
   */
  public Availability availability(Instant asOf) {
    Availability stated = availability == null ? Availability.IN_STOCK : availability;
    boolean dated =
        availableFrom != null
            && (stated == Availability.IN_STOCK || stated == Availability.PREORDER);
    if (!dated) {
      return stated;
    }
    return asOf.isBefore(availableFrom) ? Availability.PREORDER : Availability.IN_STOCK;
  }

  /** Whether time alone makes a preorder of this into stock. */
  public boolean isAwaited(Instant asOf) {
    return availableFrom != null
        && asOf.isBefore(availableFrom)
        && availability(asOf) == Availability.PREORDER;
  }
}
