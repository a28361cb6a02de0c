package dev.shopstrata.build;

import dev.shopstrata.api.LocaleApi;
import java.util.ArrayList;
import java.util.List;

/**
 * Things {@code from} (inclusive) to {@code to} (exclusive) of one kind of a store's catalog in one
 * language.
 *
 * @param locale the language's tag
 */
record CatalogUnit(String locale, Kind kind, int from, int to) {
  /** What a unit is of. */
  enum Kind {
    PRODUCTS(LocaleApi.PRODUCTS_AT_ONCE),
    /** Pages of listings. */
    CATEGORIES(64),
    /** Pages of listings. */
    BRANDS(64),
    /** Products, to be searched for. */
    SEARCH(128),
    /** Listings, to be narrowed. */
    NARROWING(8),
    /** Categories, for what is new in them. */
    NEWEST(8);

    private final int size;

    Kind(int size) {
      this.size = size;
    }

    /** How many units so many things are; never depends on the machine. */
    int units(int things) {
      return (things + size - 1) / size;
    }
  }

  /** So many things, cut into units. */
  static List<CatalogUnit> cut(String locale, Kind kind, int things) {
    List<CatalogUnit> units = new ArrayList<>();
    for (int from = 0; from < things; from += kind.size) {
      units.add(new CatalogUnit(locale, kind, from, Math.min(things, from + kind.size)));
    }
    return units;
  }

  /** The unit's number among those of its kind and language, from 0. */
  int number() {
    return from / kind.size;
  }
}
