package dev.shopstrata.feed;

import java.util.List;
import java.util.Set;

/**
 * What a feed has of one product.
 *
 * @param entries one per variant that can be bought; none when something is lacking
 */
record ProductEntries(List<FeedEntry> entries, Set<FeedLack> lacks) {
  ProductEntries {
    entries = List.copyOf(entries);
    lacks = Set.copyOf(lacks);
  }
}
