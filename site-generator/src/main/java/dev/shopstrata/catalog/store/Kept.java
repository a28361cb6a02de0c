package dev.shopstrata.catalog.store;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * A value that is made when it is needed and kept while there is memory: with 200 stores, all
 * category trees at once would be too many.
 */
final class Kept<T> {
  private final Supplier<T> make;
  private volatile SoftReference<T> made = new SoftReference<>(null);

  /**
   * @param make gives an equal value each time
   */
  Kept(Supplier<T> make) {
    this.make = make;
  }

  T get() {
    T known = made.get();
    return known == null ? makeOnce() : known;
  }

  private synchronized T makeOnce() {
    T known = made.get();
    if (known == null) {
      known = make.get();
      made = new SoftReference<>(known);
    }
    return known;
  }
}
