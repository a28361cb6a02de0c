package dev.shopstrata.normalize.draft;

import java.math.BigDecimal;
import java.util.Set;

/** Makes exact amounts of numbers in a currency's smallest unit. */
public final class MinorUnits {
  private static final Set<String> NONE =
      Set.of(
          "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
          "VUV", "XAF", "XOF", "XPF");
  private static final Set<String> THREE = Set.of("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND");
  private static final Set<String> FOUR = Set.of("CLF", "UYW");

  private MinorUnits() {}

  /**
   * Decimals of a currency by ISO 4217. Written down here because Java's own table follows the Java
   * version and ICU's follows custom rather than the standard.
   */
  public static int digits(String currency) {
    if (NONE.contains(currency)) {
      return 0;
    }
    return THREE.contains(currency) ? 3 : FOUR.contains(currency) ? 4 : 2;
  }

  /** 1999 with 2 digits is {@code 19.99}. */
  public static String amount(long minor, int digits) {
    return BigDecimal.valueOf(minor, digits).toPlainString();
  }
}
