package dev.shopstrata.sandbox;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A way to ship, as {@code data/shipping.yaml} has it.
 *
 * @param label a key of the texts, or the text itself
 * @param text as {@code label}: what is said of it
 * @param amount in the cart's currency
 * @param freeFrom what the goods must cost so that it costs nothing
 * @param lastDay working days until the goods are there at the latest
 */
record ShippingRate(
    String id,
    String label,
    Optional<String> text,
    BigDecimal amount,
    Optional<BigDecimal> freeFrom,
    Optional<Integer> lastDay) {
  /** What it costs for goods of this value. */
  BigDecimal price(BigDecimal goods) {
    boolean free = freeFrom.isPresent() && goods.compareTo(freeFrom.get()) >= 0;
    return free ? BigDecimal.ZERO : amount;
  }
}
