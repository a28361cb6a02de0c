package dev.shopstrata.catalog.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount.
 *
 * @param amount major units, with the currency's digits
 * @param precisionAmount the same as text, with all digits ({@code 12.500} for KWD)
 */
public record SfMoney(String currency, BigDecimal amount, String precisionAmount) {
  /**
   * The amount with the currency's digits (rounded half up when there are more), and as text with
   * all digits there are.
   */
  public static SfMoney of(String currency, BigDecimal exact) {
    int digits = digits(currency);
    int needed = Math.max(digits, exact.stripTrailingZeros().scale());
    return new SfMoney(
        currency,
        exact.setScale(digits, RoundingMode.HALF_UP),
        exact.setScale(needed, RoundingMode.UNNECESSARY).toPlainString());
  }

  /** ISO 4217's digits; ICU's own table rounds some currencies by custom. 2 for unknown codes. */
  private static int digits(String currency) {
    try {
      return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException e) {
      return 2;
    }
  }
}
