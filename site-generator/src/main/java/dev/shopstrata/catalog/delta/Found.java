package dev.shopstrata.catalog.delta;

import java.util.List;

/**
 * Things that were found, of which only the first are kept.
 *
 * @param count how many there are
 * @param first the first of them, in order
 */
public record Found<T>(long count, List<T> first) {
  public Found {
    first = List.copyOf(first);
  }
}
