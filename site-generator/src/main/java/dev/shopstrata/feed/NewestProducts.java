package dev.shopstrata.feed;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Finds what came last into a category; products without a date have no part in it. */
final class NewestProducts {
  private final StoreCatalog catalog;

  private record Dated(Instant since, int position) {
    static final Comparator<Dated> NEWEST_LAST =
        Comparator.comparing(Dated::since)
            .thenComparing(Comparator.comparingInt(Dated::position).reversed());
  }

  NewestProducts(StoreCatalog catalog) {
    this.catalog = catalog;
  }

  /** The positions of so many products, the newest first; of one moment in the order of ids. */
  List<Integer> positions(String category, int count) {
    PriorityQueue<Dated> kept = new PriorityQueue<>(Dated.NEWEST_LAST);
    positions(catalog.categoryListing(category))
        .forEach(
            position ->
                catalog
                    .createdAt(position)
                    .ifPresent(
                        since -> {
                          kept.add(new Dated(since, position));
                          if (kept.size() > count) {
                            kept.remove();
                          }
                        }));
    List<Dated> newest = new ArrayList<>(kept);
    newest.sort(Collections.reverseOrder(Dated.NEWEST_LAST));
    return newest.stream().map(Dated::position).toList();
  }

  private static IntStream positions(Listing listing) {
    return IntStream.range(0, listing.size()).map(listing::position);
  }
}
