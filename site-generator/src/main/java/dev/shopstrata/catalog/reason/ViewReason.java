package dev.shopstrata.catalog.reason;

import java.util.List;
import java.util.Optional;

/** One part of why a field of a view is as it is. */
public sealed interface ViewReason
    permits PriceReason,
        RangeReason,
        StockReason,
        TextReason,
        SlugReason,
        StandingReason,
        CategoryReason,
        LinksReason {
  /** Stands in pointers for the number of the locale that was asked for. */
  String LOCALE = "{locale}";

  /** A stable word that tells the reasons apart, for programs. */
  String kind();

  /** The reason in words, for people: whole sentences, the decisive one first. */
  List<String> sentences();

  /** For which moment it holds, as one sentence; empty when time doesn't matter. */
  default Optional<String> moment() {
    return Optional.empty();
  }

  /** JSON Pointers into the product's or category's record of the values that were taken. */
  default List<String> taken() {
    return List.of();
  }

  /** JSON Pointers into the store's settings of the keys that took part. */
  List<String> settings();
}
