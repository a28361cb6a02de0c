package dev.shopstrata.catalog.reason;

import java.util.List;

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

  /** The reason in words, for people: whole sentences, the decisive one first. */
  List<String> sentences();

  /** JSON Pointers into the store's settings of the keys that took part. */
  List<String> settings();
}
