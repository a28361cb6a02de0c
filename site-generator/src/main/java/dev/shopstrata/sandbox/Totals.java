package dev.shopstrata.sandbox;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of a cart.
 *
 * @param regular of the goods without discounts
 * @param goods the sum of the lines
 * @param discounts of each coupon
 * @param tax what is in {@code total}
 * @param total {@code goods} less {@code discounts} with {@code shipping}, and with {@code tax}
 *     where prices are without
 */
record Totals(
    BigDecimal regular,
    BigDecimal goods,
    List<BigDecimal> discounts,
    BigDecimal shipping,
    BigDecimal tax,
    BigDecimal total) {
  Totals {
    discounts = List.copyOf(discounts);
  }

  BigDecimal discount() {
    return discounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
