package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.Price;
import java.math.BigDecimal;

/** The rule by which a price is shown as reduced: its regular price is higher. */
public final class Discount {
  private Discount() {}

  public static boolean holds(Price price) {
    return price.regular() != null
        && new BigDecimal(price.regular()).compareTo(new BigDecimal(price.value())) > 0;
  }

  /** One sentence; empty for a price without a regular one. */
  static String text(Price price) {
    if (price.regular() == null) {
      return "";
    }
    return holds(price)
        ? "It is reduced: its regular price is " + price.regular() + "."
        : "It isn't shown as reduced: its regular price " + price.regular() + " is no higher.";
  }
}
