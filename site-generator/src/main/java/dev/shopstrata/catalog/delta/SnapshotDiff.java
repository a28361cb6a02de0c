package dev.shopstrata.catalog.delta;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What differs between two snapshots.
 *
 * @param productChanges how many of the changed products changed in what
 * @param slugs of products, then of categories
 */
public record SnapshotDiff(
    KindDiff products,
    Map<ChangeKind, Long> productChanges,
    KindDiff categories,
    KindDiff reviews,
    Found<SlugChange> slugs) {
  public SnapshotDiff {
    Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
    counts.putAll(productChanges);
    productChanges = Collections.unmodifiableMap(counts);
  }

  public boolean isEmpty() {
    return products.isEmpty() && categories.isEmpty() && reviews.isEmpty();
  }
}
