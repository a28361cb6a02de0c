package dev.shopstrata.search;

import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfRating;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one product gives to the index of its language.
 *
 * @param price in the currency's smallest unit, -1 without one
 * @param rating tenths of stars, 0 without one
 * @param day since when it is in the range: days of UTC from the beginning of 2000, 0 without one
 * @param words word → weight
 */
record ProductEntry(long price, int rating, long day, NavigableMap<String, Integer> words) {
  private static final Instant FIRST_DAY = Instant.parse("2000-01-01T00:00:00Z");

  static ProductEntry of(SfProduct product, NavigableMap<String, Integer> words) {
    return new ProductEntry(
        units(product.price()), tenths(product.rating()), day(product.createdAt()), words);
  }

  /** Tenths of stars, 0 for none. */
  static int tenths(SfRating rating) {
    return rating == null ? 0 : rating.average().multiply(BigDecimal.TEN).toBigInteger().intValue();
  }

  /** A price in the smallest unit of its currency, -1 for none. */
  static long units(SfDiscountablePrice price) {
    return price == null
        ? -1
        : new BigDecimal(price.value().precisionAmount()).unscaledValue().longValue();
  }

  /** The days from the beginning of 2000 to a moment, from 1; 0 for none. */
  static long day(String moment) {
    return moment == null
        ? 0
        : Math.max(1, ChronoUnit.DAYS.between(FIRST_DAY, Instant.parse(moment)) + 1);
  }

  /** One line; words have no spaces, colons or control characters. */
  String line() {
    StringBuilder line =
        new StringBuilder().append(price).append(' ').append(rating).append(' ').append(day);
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      line.append(' ').append(word.getKey()).append(':').append(word.getValue());
    }
    return line.toString();
  }

  static ProductEntry parse(String line) {
    String[] parts = line.split(" ", -1);
    NavigableMap<String, Integer> words = new TreeMap<>();
    for (int i = 3; i < parts.length; i++) {
      int colon = parts[i].lastIndexOf(':');
      words.put(parts[i].substring(0, colon), Integer.parseInt(parts[i].substring(colon + 1)));
    }
    return new ProductEntry(
        Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]), words);
  }
}
