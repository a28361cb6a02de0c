package dev.shopstrata.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of things whose URLs a ledger keeps, in its order. */
public enum LedgerKind {
  BRAND,
  CATEGORY,
  CONTENT,
  DATA,
  PAGE,
  PRODUCT;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<LedgerKind> of(String text) {
    return Stream.of(values()).filter(kind -> kind.text().equals(text)).findFirst();
  }
}
