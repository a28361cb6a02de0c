package dev.shopstrata.bundle;

import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A manifest that is searched where it lies: one key in 16 is held in memory. */
final class ManifestIndex {
  private static final int STRIDE = 16;
  private static final int BUFFER = 1 << 12;

  private final FileChannel manifest;
  private final long length;
  private final List<byte[]> keys = new ArrayList<>();
  private final List<Long> offsets = new ArrayList<>();
  private long lines;

  /** A line and its number from 0. */
  record Found(int line, ManifestLine text) {}

  /**
   * @param length bytes of the manifest
   */
  ManifestIndex(FileChannel manifest, long length) {
    this.manifest = manifest;
    this.length = length;
  }

  /** Takes the next line's key, and where in the file the line begins. */
  void add(byte[] key, long offset) {
    if (lines % STRIDE == 0) {
      keys.add(key);
      offsets.add(offset);
    }
    lines++;
  }

  /** The line of a path in UTF-8. */
  Optional<Found> find(byte[] wanted) {
    int block = Collections.binarySearch(keys, wanted, Arrays::compareUnsigned);
    block = block >= 0 ? block : -block - 2;
    if (block < 0) {
      return Optional.empty();
    }
    LineCursor cursor = new LineCursor(manifest, offsets.get(block), length, BUFFER);
    for (int line = block * STRIDE; cursor.hasNext() && line < (block + 1) * STRIDE; line++) {
      ManifestLine candidate = new ManifestLine(cursor.next());
      int order = candidate.compareKey(wanted);
      if (order >= 0) {
        return order == 0 ? Optional.of(new Found(line, candidate)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
