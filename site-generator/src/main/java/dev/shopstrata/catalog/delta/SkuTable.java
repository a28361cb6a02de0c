package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.tree.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A hash table in bytes: slots of a 64-bit hash and an ordinal plus one, 0 for an empty slot. What
 * finds its slot taken goes to the next one that is free.
 */
final class SkuTable {
  static final int SLOT_BYTES = 12;

  private SkuTable() {}

  /** Room for so many entries, half of it empty; for more than 89 million there is none. */
  static int bytes(long entries) {
    return Math.toIntExact(Math.max(2, entries * 2) * SLOT_BYTES);
  }

  static long hash(String sku) {
    return ByteBuffer.wrap(Digest.sha256().digest(sku.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  /** The hashes of everything by which a product may be found, each once. */
  static LongStream hashes(Product product) {
    Stream<String> skus =
        product.variants().isEmpty()
            ? Stream.of(product).map(Product::sku)
            : product.variants().stream().map(Variant::sku);
    return skus.filter(Objects::nonNull).distinct().mapToLong(SkuTable::hash);
  }

  static void put(ByteBuffer table, long hash, int ordinal) {
    int slot = slot(table, hash);
    while (ordinalPlusOne(table, slot) != 0) {
      slot = next(table, slot);
    }
    table.putLong(slot * SLOT_BYTES, hash);
    table.putInt(slot * SLOT_BYTES + Long.BYTES, ordinal + 1);
  }

  static IntStream find(ByteBuffer table, long hash) {
    return IntStream.iterate(
            slot(table, hash), slot -> ordinalPlusOne(table, slot) != 0, slot -> next(table, slot))
        .filter(slot -> table.getLong(slot * SLOT_BYTES) == hash)
        .map(slot -> ordinalPlusOne(table, slot) - 1);
  }

  private static int ordinalPlusOne(ByteBuffer table, int slot) {
    return table.getInt(slot * SLOT_BYTES + Long.BYTES);
  }

  private static int slot(ByteBuffer table, long hash) {
    return (int) Long.remainderUnsigned(hash, slots(table));
  }

  private static int next(ByteBuffer table, int slot) {
    return slot + 1 == slots(table) ? 0 : slot + 1;
  }

  private static int slots(ByteBuffer table) {
    return table.limit() / SLOT_BYTES;
  }
}
