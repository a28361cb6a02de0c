package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.snapshot.Snapshot;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds products by SKU without reading them: for the snapshot's own products in a mapped file, for
 * those of deltas in memory. What it gives may be meant; rarely a product is among them that has
 * another SKU of the same hash. Made by {@link SkuIndexer}.
 */
public final class SkuIndex {
  private final Snapshot snapshot;
  private final Snapshot base;
  private final ByteBuffer table;
  private final Map<Long, List<Integer>> touched;

  SkuIndex(Snapshot snapshot, ByteBuffer table, Map<Long, List<Integer>> touched) {
    this.snapshot = snapshot;
    this.base = snapshot.base();
    this.table = table;
    this.touched = new HashMap<>(touched);
  }

  /** The ordinals of products that may have this SKU, or a variant that has it; each once. */
  IntStream candidates(String sku) {
    long hash = SkuTable.hash(sku);
    IntStream own =
        SkuTable.find(table, hash)
            .mapToObj(ordinal -> snapshot.ordinal(base.productId(ordinal)))
            .flatMapToInt(OptionalInt::stream);
    IntStream ofDeltas = touched.getOrDefault(hash, List.of()).stream().mapToInt(o -> o);
    return IntStream.concat(own, ofDeltas).sorted().distinct();
  }
}
