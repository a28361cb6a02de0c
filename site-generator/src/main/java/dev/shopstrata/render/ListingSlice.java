package dev.shopstrata.render;

import dev.shopstrata.catalog.Listing;
import java.util.Arrays;

/** A part of a listing, as the key of a read names it. */
record ListingSlice(ListingSubject.Owner owner, String name, int from, int to) {
  /**
   * @param key {@code category <from>-<to> <id>} or {@code brand <from>-<to> <name>}
   */
  static ListingSlice of(String key) {
    String[] parts = key.split(" ", 3);
    int dash = parts[1].indexOf('-');
    return new ListingSlice(
        owner(parts[0]),
        parts[2],
        Integer.parseInt(parts[1].substring(0, dash)),
        Integer.parseInt(parts[1].substring(dash + 1)));
  }

  /**
   * @param key {@code category <id>} or {@code brand <name>}
   */
  static ListingSlice ofOwner(String key) {
    int space = key.indexOf(' ');
    return new ListingSlice(owner(key.substring(0, space)), key.substring(space + 1), 0, 0);
  }

  private static ListingSubject.Owner owner(String text) {
    return Arrays.stream(ListingSubject.Owner.values())
        .filter(owner -> owner.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  Listing listing(LocaleView locale) {
    return owner.listing(locale, name);
  }
}
