package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code index.bin}: a head (magic, version, count, id bytes, digest of the parts, digest
 * of what follows), entries, ids; numbers are big-endian. It is a cache: whatever doesn't fit the
 * parts is made anew.
 */
final class IndexFile implements Closeable {
  static final String NAME = "index.bin";
  private static final int MAGIC = 0x53534958;
  private static final int VERSION = 1;
  private static final int HEAD_BYTES = 96;

  private final Path file;
  private final Path entriesFile;
  private final Path idsFile;
  private final OutputStream entries;
  private final OutputStream ids;
  private final IndexWriter writer;

  private IndexFile(Path file) throws IOException {
    this.file = file;
    this.entriesFile = file.resolveSibling(file.getFileName() + ".entries");
    this.idsFile = file.resolveSibling(file.getFileName() + ".ids");
    this.entries = new BufferedOutputStream(Files.newOutputStream(entriesFile), 1 << 16);
    this.ids = new BufferedOutputStream(Files.newOutputStream(idsFile), 1 << 16);
    this.writer = new IndexWriter(entries, ids);
  }

  static IndexFile create(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return new IndexFile(file);
  }

  IndexWriter writer() {
    return writer;
  }

  /** What an index of these parts is recognized by. */
  static Digest fingerprint(List<SnapshotPart> parts) {
    MessageDigest sha = Digest.sha256();
    for (SnapshotPart part : parts) {
      sha.update(IdOrder.bytes(part.file() + "\n" + part.sha256() + "\n"));
    }
    return Digest.of(sha);
  }

  void finish(Digest fingerprint) throws IOException {
    entries.close();
    ids.close();
    Path staged = file.resolveSibling(file.getFileName() + ".tmp");
    MessageDigest body = Digest.sha256();
    try (FileChannel out =
        FileChannel.open(
            staged,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.allocate(HEAD_BYTES));
      append(entriesFile, out, body);
      append(idsFile, out, body);
      ByteBuffer head =
          ByteBuffer.allocate(HEAD_BYTES)
              .putInt(MAGIC)
              .putInt(VERSION)
              .putLong(writer.count())
              .putLong(writer.idBytes())
              .putLong(0)
              .put(HexFormat.of().parseHex(fingerprint.hex()))
              .put(body.digest())
              .flip();
      out.write(head, 0);
    }
    Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void append(Path from, FileChannel out, MessageDigest body) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ)) {
      while (in.read(buffer.clear()) >= 0) {
        body.update(buffer.flip().duplicate());
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
      }
    }
  }

  /** The index in these bytes, when it is whole and of these parts. */
  static Optional<SnapshotIndex> read(ByteBuffer bytes, Digest fingerprint) {
    if (bytes.limit() < HEAD_BYTES
        || bytes.getInt(0) != MAGIC
        || bytes.getInt(4) != VERSION
        || !hex(bytes, 32).equals(fingerprint.hex())) {
      return Optional.empty();
    }
    long entryBytes = bytes.getLong(8) * IndexWriter.ENTRY_BYTES;
    if (entryBytes < 0 || HEAD_BYTES + entryBytes + bytes.getLong(16) != bytes.limit()) {
      return Optional.empty();
    }
    MessageDigest body = Digest.sha256();
    body.update(bytes.slice(HEAD_BYTES, bytes.limit() - HEAD_BYTES));
    if (!Digest.of(body).hex().equals(hex(bytes, 64))) {
      return Optional.empty();
    }
    return Optional.of(
        new SnapshotIndex(
            bytes.slice(HEAD_BYTES, (int) entryBytes),
            bytes.slice(HEAD_BYTES + (int) entryBytes, (int) bytes.getLong(16))));
  }

  private static String hex(ByteBuffer bytes, int at) {
    byte[] sha = new byte[32];
    bytes.get(at, sha);
    return HexFormat.of().formatHex(sha);
  }

  @Override
  public void close() throws IOException {
    entries.close();
    ids.close();
    Files.deleteIfExists(entriesFile);
    Files.deleteIfExists(idsFile);
  }
}
