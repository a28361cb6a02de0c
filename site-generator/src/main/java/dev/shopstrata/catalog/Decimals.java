package dev.shopstrata.catalog;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the decimal texts of a record that nobody has checked. */
public final class Decimals {
  private static final int LONGEST = 40;

  private Decimals() {}

  /** Empty when the text is absent or no decimal number. */
  public static Optional<BigDecimal> parse(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text.strip());
      return Math.abs(number.scale()) <= LONGEST ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
