package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.tree.Digest;

/**
 * A product's line.
 *
 * @param age 0 for the snapshot's own parts, then the number of the delta
 * @param ordinal of the line in these parts
 */
record StoredProduct(int age, ProductParts parts, int ordinal) {
  String id() {
    return parts.index().id(ordinal);
  }

  IndexEntry entry() {
    return parts.index().entry(ordinal);
  }

  Digest digest() {
    return parts.index().digest(ordinal);
  }
}
