package dev.shopstrata.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/**
 * A code that makes a cart cheaper, as {@code data/sandbox.yaml} has it.
 *
 * @param label a key of the texts, or the text itself
 * @param percent of the goods; where it is empty the amount counts
 * @param amount in the cart's currency
 * @param until when it no longer holds, exclusive
 */
record Coupon(
    String id,
    String code,
    String label,
    Optional<BigDecimal> percent,
    Optional<BigDecimal> amount,
    Optional<Instant> until) {
  /**
   * What it takes off.
   *
   * @param goods what the goods cost
   * @param left what is left of that by the coupons before this one
   * @param digits of the currency
   */
  BigDecimal discount(BigDecimal goods, BigDecimal left, int digits) {
    BigDecimal wanted =
        percent.isPresent()
            ? goods.multiply(percent.get()).movePointLeft(2)
            : amount.orElse(BigDecimal.ZERO);
    return wanted.setScale(digits, RoundingMode.HALF_UP).min(left);
  }

  boolean isExpired(Instant now) {
    return until.isPresent() && !now.isBefore(until.get());
  }
}
