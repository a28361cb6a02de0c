package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.ProductCursor;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.tree.Digest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the index of a snapshot's SKUs. That of the snapshot's own products is kept in a file: a
 * head (digest of the products' parts, digest of what follows), then a {@link SkuTable}. Where it
 * is missing or doesn't fit, every product is read once and it is made anew.
 */
public final class SkuIndexer {
  private static final int HEAD_BYTES = 64;

  /** A file with pairs of hash and ordinal, while the number of them isn't known. */
  private record Pairs(Path file, long count) {}

  /**
   * The index of a snapshot, which must stay open as long as the index is used.
   *
   * @param file where the index is kept, beside the snapshot
   */
  public SkuIndex index(Snapshot snapshot, Path file) {
    try {
      Optional<ByteBuffer> kept = read(file, snapshot.baseProducts());
      ByteBuffer table = kept.isPresent() ? kept.get() : make(snapshot, file);
      return new SkuIndex(snapshot, table, touched(snapshot));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the index of SKUs " + file, e);
    }
  }

  private static Map<Long, List<Integer>> touched(Snapshot snapshot) {
    Map<Long, List<Integer>> touched = new HashMap<>();
    snapshot
        .touched()
        .forEach(
            ordinal ->
                SkuTable.hashes(snapshot.product(ordinal))
                    .forEach(
                        hash ->
                            touched.computeIfAbsent(hash, h -> new ArrayList<>()).add(ordinal)));
    return touched;
  }

  private static Optional<ByteBuffer> read(Path file, Digest products) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    ByteBuffer bytes;
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      bytes = in.map(FileChannel.MapMode.READ_ONLY, 0, in.size());
    }
    boolean fits =
        bytes.limit() > HEAD_BYTES
            && hex(bytes, 0).equals(products.hex())
            && hex(bytes, 32).equals(digest(table(bytes)).hex());
    return fits ? Optional.of(table(bytes)) : Optional.empty();
  }

  private static ByteBuffer table(ByteBuffer bytes) {
    return bytes.slice(HEAD_BYTES, bytes.limit() - HEAD_BYTES);
  }

  private static String hex(ByteBuffer bytes, int at) {
    byte[] sha = new byte[32];
    bytes.get(at, sha);
    return HexFormat.of().formatHex(sha);
  }

  private static Digest digest(ByteBuffer table) {
    MessageDigest sha = Digest.sha256();
    sha.update(table.duplicate());
    return Digest.of(sha);
  }

  private static ByteBuffer make(Snapshot snapshot, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path made = file.resolveSibling(file.getFileName() + ".tmp");
    Pairs pairs = pairs(snapshot.base(), file.resolveSibling(file.getFileName() + ".pairs"));
    try (FileChannel out =
            FileChannel.open(
                made,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(pairs.file())))) {
      ByteBuffer bytes =
          out.map(FileChannel.MapMode.READ_WRITE, 0, HEAD_BYTES + SkuTable.bytes(pairs.count()));
      ByteBuffer table = table(bytes);
      for (long i = 0; i < pairs.count(); i++) {
        SkuTable.put(table, in.readLong(), in.readInt());
      }
      bytes
          .put(HexFormat.of().parseHex(snapshot.baseProducts().hex()))
          .put(HexFormat.of().parseHex(digest(table).hex()));
    } finally {
      Files.delete(pairs.file());
    }
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    return read(file, snapshot.baseProducts()).orElseThrow();
  }

  private static Pairs pairs(Snapshot base, Path file) throws IOException {
    long count = 0;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (ProductCursor cursor = base.products(); cursor.advance(); ) {
        Product product = cursor.product();
        for (long hash : SkuTable.hashes(product).toArray()) {
          out.writeLong(hash);
          out.writeInt(cursor.ordinal());
          count++;
        }
      }
    }
    return new Pairs(file, count);
  }
}
