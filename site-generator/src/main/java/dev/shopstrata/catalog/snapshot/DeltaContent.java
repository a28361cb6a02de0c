package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.sort.IdOrder;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a delta does.
 *
 * @param origin the facts from now on; without it they stay, and currencies of new prices are added
 * @param products sorted by {@link IdOrder}, no id twice
 * @param categories no id twice
 * @param categoryOrder ids of all categories, parents first; empty when replaced ones stay where
 *     they are and new ones come last
 * @param reviews sorted by product id, then id
 * @param quarantined replaces the refused records that were there
 */
public record DeltaContent(
    Optional<SnapshotOrigin> origin,
    Iterator<Change<Product>> products,
    List<Change<Category>> categories,
    List<String> categoryOrder,
    Iterator<Change<Review>> reviews,
    Optional<Iterator<QuarantinedRecord>> quarantined) {
  public DeltaContent {
    categories = List.copyOf(categories);
    categoryOrder = List.copyOf(categoryOrder);
  }

  /** Changes products and nothing else. */
  public static DeltaContent ofProducts(Iterator<Change<Product>> products) {
    return new DeltaContent(
        Optional.empty(),
        products,
        List.of(),
        List.of(),
        Collections.emptyIterator(),
        Optional.empty());
  }
}
