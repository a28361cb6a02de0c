package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.sort.IdOrder;
import java.util.OptionalInt;

/**
 * Goes through the products of two snapshots side by side, in id order, and stops where their lines
 * differ. Lines that lie in equal files at equal places are passed over together; of the others the
 * digests are compared. No line is decoded.
 */
final class ProductPairs {
  private final Snapshot from;
  private final Snapshot to;
  private int nextFrom;
  private int nextTo;
  private OptionalInt before = OptionalInt.empty();
  private OptionalInt after = OptionalInt.empty();

  ProductPairs(Snapshot from, Snapshot to) {
    this.from = from;
    this.to = to;
  }

  /** Goes to the next difference; false when there is none. */
  boolean advance() {
    while (nextFrom < from.productCount() && nextTo < to.productCount()) {
      int same = from.sameFrom(nextFrom, to, nextTo);
      if (same > 0) {
        nextFrom += same;
        nextTo += same;
        continue;
      }
      int order = IdOrder.COMPARATOR.compare(from.productId(nextFrom), to.productId(nextTo));
      if (order != 0) {
        return order < 0 ? removed() : added();
      }
      if (!from.recordDigest(nextFrom).equals(to.recordDigest(nextTo))) {
        before = OptionalInt.of(nextFrom++);
        after = OptionalInt.of(nextTo++);
        return true;
      }
      nextFrom++;
      nextTo++;
    }
    if (nextFrom < from.productCount()) {
      return removed();
    }
    return nextTo < to.productCount() && added();
  }

  private boolean removed() {
    before = OptionalInt.of(nextFrom++);
    after = OptionalInt.empty();
    return true;
  }

  private boolean added() {
    before = OptionalInt.empty();
    after = OptionalInt.of(nextTo++);
    return true;
  }

  /** The product's ordinal in the older snapshot; empty when it is new. */
  OptionalInt before() {
    return before;
  }

  /** The product's ordinal in the newer snapshot; empty when it was removed. */
  OptionalInt after() {
    return after;
  }
}
