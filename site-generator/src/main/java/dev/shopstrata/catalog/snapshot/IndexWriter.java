package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * Writes index entries of fixed size to one stream and the ids to another. The part of a line that
 * takes a record away is written as its complement, a negative number.
 */
final class IndexWriter {
  static final int ENTRY_BYTES = 64;

  private final OutputStream entries;
  private final OutputStream ids;
  private int count;
  private long idBytes;

  IndexWriter(OutputStream entries, OutputStream ids) {
    this.entries = entries;
    this.ids = ids;
  }

  /** For parts that need no index. */
  static IndexWriter nowhere() {
    return new IndexWriter(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
  }

  void add(String id, IndexEntry entry) throws IOException {
    byte[] utf8 = IdOrder.bytes(id);
    ByteBuffer fixed =
        ByteBuffer.allocate(ENTRY_BYTES)
            .putLong(idBytes)
            .putLong(entry.frame())
            .putInt(entry.removed() ? ~entry.part() : entry.part())
            .putInt(entry.frameLength())
            .putInt(entry.offset())
            .putInt(entry.length())
            .put(HexFormat.of().parseHex(entry.digest().hex()));
    entries.write(fixed.array());
    ids.write(utf8);
    idBytes += utf8.length;
    count++;
  }

  static IndexEntry entry(ByteBuffer entries, int ordinal) {
    int at = ordinal * ENTRY_BYTES;
    byte[] sha = new byte[32];
    entries.get(at + 32, sha);
    return new IndexEntry(
        part(entries, ordinal),
        entries.getLong(at + 8),
        entries.getInt(at + 20),
        entries.getInt(at + 24),
        entries.getInt(at + 28),
        new Digest(HexFormat.of().formatHex(sha)),
        isRemoved(entries, ordinal));
  }

  static int part(ByteBuffer entries, int ordinal) {
    int part = entries.getInt(ordinal * ENTRY_BYTES + 16);
    return part < 0 ? ~part : part;
  }

  static boolean isRemoved(ByteBuffer entries, int ordinal) {
    return entries.getInt(ordinal * ENTRY_BYTES + 16) < 0;
  }

  static long idStart(ByteBuffer entries, int ordinal) {
    return entries.getLong(ordinal * ENTRY_BYTES);
  }

  int count() {
    return count;
  }

  long idBytes() {
    return idBytes;
  }
}
