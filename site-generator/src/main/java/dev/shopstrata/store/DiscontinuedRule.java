package dev.shopstrata.store;

import java.util.Locale;

/** What becomes of the URLs of products, categories and brands that a store has no longer. */
public enum DiscontinuedRule {
  /** They lead to the category it was in, else to the nearest one above, else home. */
  REDIRECT,
  /** They are answered with 410. */
  GONE;

  static DiscontinuedRule of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
