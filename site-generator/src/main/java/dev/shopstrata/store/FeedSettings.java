package dev.shopstrata.store;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which feeds a store has, and what the catalog doesn't say in the feeds' words.
 *
 * @param google whether there is a feed for Google Merchant Center
 * @param meta whether there is a table for Meta and others
 * @param newest how many products the Atom feed of a category has, 0 for no such feeds
 * @param condition the state all products are in: {@code new}, {@code refurbished}, {@code used}
 * @param attributes a feed's attribute ({@code color}) → the catalog's name for it
 */
public record FeedSettings(
    boolean google,
    boolean meta,
    int newest,
    String condition,
    NavigableMap<String, String> attributes) {
  public FeedSettings {
    attributes = Collections.unmodifiableNavigableMap(new TreeMap<>(attributes));
  }

  /** Whether there is any feed of all products. */
  public boolean any() {
    return google || meta;
  }
}
