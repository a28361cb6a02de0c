package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The manifest of the last good bundle, searched where it lies: one key in 16 is held in memory,
 * and one bit per line says whether the file is on disk with its size.
 */
final class LastBundle implements Closeable {
  private static final int STRIDE = 16;
  private static final int SCAN_BUFFER = 1 << 16;
  private static final int LOOK_UP_BUFFER = 1 << 12;

  private final FileChannel manifest;
  private final long length;
  private final Optional<Digest> id;
  private final List<byte[]> keys = new ArrayList<>();
  private final List<Long> offsets = new ArrayList<>();
  private final BitSet intact = new BitSet();

  /**
   * Over an open manifest; {@link #verify} and {@link #see} are to be called before look-ups.
   *
   * @param id the last bundle's; empty when there is none and the manifest is an empty file
   */
  LastBundle(FileChannel manifest, Optional<Digest> id) throws IOException {
    this.manifest = manifest;
    this.length = manifest.size();
    this.id = id;
  }

  Optional<Digest> id() {
    return id;
  }

  /**
   * Reads all lines once; false when they aren't the ones with these digests. A path that this
   * process can't name on disk is a problem: its file would seem to be missing.
   */
  boolean verify(StoreFolder folder, List<Digest> expected) {
    ManifestDigests digests = new ManifestDigests();
    LineCursor cursor = cursor(0, SCAN_BUFFER);
    while (cursor.hasNext()) {
      long offset = cursor.offset();
      boolean indexed = digests.lines() % STRIDE == 0;
      byte[] line = cursor.next();
      digests.add(line);
      Optional<byte[]> key = key(line);
      if (key.isEmpty()) {
        return false;
      }
      if (isBeyondAscii(key.get())) {
        folder.siteFile(SitePath.of(new String(key.get(), StandardCharsets.UTF_8)));
      }
      if (indexed) {
        keys.add(key.get());
        offsets.add(offset);
      }
    }
    return digests.finish().equals(expected);
  }

  /** Marks a line as being on disk as it should be. */
  void see(int line) {
    intact.set(line);
  }

  /** The line of a path, when its file is on disk with its size. */
  Optional<ManifestLine> find(SitePath path) {
    byte[] wanted = path.value().getBytes(StandardCharsets.UTF_8);
    int block = Collections.binarySearch(keys, wanted, Arrays::compareUnsigned);
    block = block >= 0 ? block : -block - 2;
    if (block < 0) {
      return Optional.empty();
    }
    LineCursor cursor = cursor(offsets.get(block), LOOK_UP_BUFFER);
    for (int line = block * STRIDE; cursor.hasNext() && line < (block + 1) * STRIDE; line++) {
      ManifestLine candidate = new ManifestLine(cursor.next());
      int order = candidate.compareKey(wanted);
      if (order >= 0) {
        return order == 0 && intact.get(line) ? Optional.of(candidate) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** All lines, sorted by path. */
  Iterator<byte[]> lines() {
    return cursor(0, SCAN_BUFFER);
  }

  private LineCursor cursor(long from, int buffer) {
    return new LineCursor(manifest, from, length, buffer);
  }

  private static Optional<byte[]> key(byte[] line) {
    try {
      return Optional.of(new ManifestLine(line).key());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isBeyondAscii(byte[] key) {
    for (byte b : key) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    manifest.close();
  }
}
