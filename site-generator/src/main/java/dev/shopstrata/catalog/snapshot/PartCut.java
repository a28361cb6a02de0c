package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.tree.Digest;

/**
 * Decides where a part ends: after a record whose key's hash says so, about every 4,096 records. As
 * only the record itself decides, an inserted record changes one part and leaves the others as they
 * are.
 */
final class PartCut {
  private static final int DIGITS = 3;

  private PartCut() {}

  static boolean isAfter(String key) {
    return Digest.of(key).prefix(DIGITS).equals("000");
  }
}
