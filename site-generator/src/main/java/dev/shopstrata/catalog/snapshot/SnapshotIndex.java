package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Finds products by ordinal and by id without holding them. Safe for use by many threads. */
final class SnapshotIndex {
  private final ByteBuffer entries;
  private final ByteBuffer ids;
  private final int count;

  /** Both buffers from position 0 to their limit. */
  SnapshotIndex(ByteBuffer entries, ByteBuffer ids) {
    this.entries = entries;
    this.ids = ids;
    this.count = entries.limit() / IndexWriter.ENTRY_BYTES;
  }

  int count() {
    return count;
  }

  IndexEntry entry(int ordinal) {
    check(ordinal);
    return IndexWriter.entry(entries, ordinal);
  }

  int part(int ordinal) {
    check(ordinal);
    return IndexWriter.part(entries, ordinal);
  }

  boolean isRemoved(int ordinal) {
    check(ordinal);
    return IndexWriter.isRemoved(entries, ordinal);
  }

  Digest digest(int ordinal) {
    check(ordinal);
    byte[] sha = new byte[32];
    entries.get(ordinal * IndexWriter.ENTRY_BYTES + 32, sha);
    return new Digest(HexFormat.of().formatHex(sha));
  }

  String id(int ordinal) {
    check(ordinal);
    int start = idStart(ordinal);
    byte[] utf8 = new byte[idStart(ordinal + 1) - start];
    ids.get(start, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  OptionalInt ordinal(String id) {
    int at = insertionPoint(id);
    return at < count && compareId(at, ByteBuffer.wrap(IdOrder.bytes(id))) == 0
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  /** How many ids come before this one. */
  int insertionPoint(String id) {
    ByteBuffer wanted = ByteBuffer.wrap(IdOrder.bytes(id));
    return firstThat(ordinal -> compareId(ordinal, wanted) >= 0);
  }

  /** The ordinal of the first line of a part, or of the next part that has one. */
  int firstOf(int part) {
    return firstThat(ordinal -> part(ordinal) >= part);
  }

  /** The first ordinal of those that the order puts behind all others, else the count. */
  private int firstThat(IntPredicate isBehind) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBehind.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int compareId(int ordinal, ByteBuffer wanted) {
    int start = idStart(ordinal);
    int length = idStart(ordinal + 1) - start;
    int common = Math.min(length, wanted.limit());
    for (int i = 0; i < common; i++) {
      int order = Byte.compareUnsigned(ids.get(start + i), wanted.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(length, wanted.limit());
  }

  private int idStart(int ordinal) {
    return ordinal == count ? ids.limit() : (int) IndexWriter.idStart(entries, ordinal);
  }

  private void check(int ordinal) {
    if (ordinal < 0 || ordinal >= count) {
      throw new IndexOutOfBoundsException("ordinal " + ordinal + " of " + count);
    }
  }
}
