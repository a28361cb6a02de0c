package dev.shopstrata.sandbox;

import java.math.BigDecimal;

/**
 * What counts of a line.
 *
 * @param unit one piece, with the currency's digits
 * @param regular one piece without a discount
 * @param taxIncluded whether the prices have the tax in them
 */
record PricedLine(int quantity, BigDecimal unit, BigDecimal regular, boolean taxIncluded) {
  BigDecimal total() {
    return unit.multiply(BigDecimal.valueOf(quantity));
  }

  BigDecimal regularTotal() {
    return regular.multiply(BigDecimal.valueOf(quantity));
  }
}
