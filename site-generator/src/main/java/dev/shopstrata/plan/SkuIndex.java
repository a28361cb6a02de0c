package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import java.util.Arrays;
import java.util.OptionalInt;

/** Finds products by SKU; 16 bytes a product. */
final class SkuIndex {
  private static final int POSITION_BITS = 32;

  private final StoreCatalog catalog;

  /** Hashes of 32 bits above positions, sorted. */
  private final long[] entries;

  SkuIndex(StoreCatalog catalog) {
    this.catalog = catalog;
    HashList list = new HashList(catalog.productCount());
    for (int position = 0; position < catalog.productCount(); position++) {
      String sku = catalog.address(position).sku();
      if (!sku.isEmpty()) {
        list.add(((long) sku.hashCode() << POSITION_BITS) | position);
      }
    }
    this.entries = list.toArray();
    Arrays.sort(entries);
  }

  /** The product with the SKU; of several the first by id. */
  OptionalInt position(String sku) {
    long low = (long) sku.hashCode() << POSITION_BITS;
    int found = Arrays.binarySearch(entries, low);
    for (int i = found < 0 ? -found - 1 : found;
        i < entries.length && entries[i] >> POSITION_BITS == low >> POSITION_BITS;
        i++) {
      int position = (int) entries[i];
      if (catalog.address(position).sku().equals(sku)) {
        return OptionalInt.of(position);
      }
    }
    return OptionalInt.empty();
  }
}
