package dev.shopstrata.build;

import dev.shopstrata.store.StoreLocale;

/** Products {@code from} (inclusive) to {@code to} (exclusive) of a store in one language. */
record CatalogUnit(StoreLocale locale, int from, int to) {
  /** How many products a unit has; never depends on the machine. */
  static final int SIZE = 128;

  /** The unit's number in its language. */
  int number() {
    return from / SIZE;
  }

  /** How many units so many products are. */
  static int count(int products) {
    return (products + SIZE - 1) / SIZE;
  }
}
