package dev.shopstrata.catalog.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files with records that a head lists. */
record PartList(
    List<SnapshotPart> products, Optional<SnapshotPart> categories, List<SnapshotPart> reviews) {
  PartList {
    products = List.copyOf(products);
    reviews = List.copyOf(reviews);
  }

  /** Products, categories, reviews. */
  List<SnapshotPart> all() {
    List<SnapshotPart> all = new ArrayList<>(products);
    categories.ifPresent(all::add);
    all.addAll(reviews);
    return all;
  }
}
