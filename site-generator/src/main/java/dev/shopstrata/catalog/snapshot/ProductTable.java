package dev.shopstrata.catalog.snapshot;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the products of a snapshot and its deltas by ordinal and by id; where a delta has a line
 * for an id, the newest one's counts. Safe for use by many threads.
 */
final class ProductTable {
  private final ProductParts base;
  private final TouchedProducts touched;

  ProductTable(ProductParts base, List<ProductParts> deltas) {
    this.base = base;
    this.touched = new TouchedProducts(base.index(), deltas);
  }

  int count() {
    return base.index().count() + touched.growth();
  }

  StoredProduct at(int ordinal) {
    if (ordinal < 0 || ordinal >= count()) {
      throw new IndexOutOfBoundsException("ordinal " + ordinal + " of " + count());
    }
    int slot = touched.slotAtOrBefore(ordinal);
    return slot >= 0 && touched.isAt(slot, ordinal)
        ? touched.product(slot)
        : new StoredProduct(0, base, touched.inBase(slot, ordinal));
  }

  OptionalInt ordinal(String id) {
    int slot = touched.slotAtOrBefore(id);
    if (slot >= 0 && touched.id(slot).equals(id)) {
      return touched.ordinal(slot);
    }
    OptionalInt inBase = base.index().ordinal(id);
    return inBase.isPresent() ? OptionalInt.of(touched.merged(slot, inBase.getAsInt())) : inBase;
  }

  /** The ordinals of the products that come from deltas. */
  IntStream touched() {
    return touched.ordinals();
  }

  /**
   * The lines that follow each other in one file from an ordinal on, up to the next one that comes
   * from elsewhere.
   */
  ProductParts.PartRun run(int ordinal) {
    StoredProduct product = at(ordinal);
    ProductParts.PartRun run = product.parts().run(product.ordinal());
    int length = Math.min(run.length(), touched.runLength(ordinal, count()));
    return new ProductParts.PartRun(run.file(), run.first(), length);
  }
}
