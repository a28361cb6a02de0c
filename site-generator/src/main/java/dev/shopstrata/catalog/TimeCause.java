package dev.shopstrata.catalog;

import java.util.Locale;

/** What begins or ends at a moment. */
public enum TimeCause {
  PRICE_BEGINS,
  PRICE_ENDS,
  OFFER_BEGINS,
  OFFER_ENDS,
  STOCK_ARRIVES;

  /** {@code price begins}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
