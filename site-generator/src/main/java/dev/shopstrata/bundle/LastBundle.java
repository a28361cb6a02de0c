package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The manifest of the last good bundle, searched where it lies; one bit per line says whether the
 * file is on disk with its size.
 */
final class LastBundle implements Closeable {
  private static final int SCAN_BUFFER = 1 << 16;

  private final FileChannel manifest;
  private final long length;
  private final Optional<Digest> id;
  private final ManifestIndex index;
  private final BitSet intact = new BitSet();

  /**
   * Over an open manifest; {@link #verify} and {@link #see} are to be called before look-ups.
   *
   * @param id the last bundle's; empty when there is none and the manifest is an empty file
   */
  LastBundle(FileChannel manifest, Optional<Digest> id) throws IOException {
    this.manifest = manifest;
    this.length = manifest.size();
    this.index = new ManifestIndex(manifest, length);
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
    LineCursor cursor = scan();
    while (cursor.hasNext()) {
      long offset = cursor.offset();
      byte[] line = cursor.next();
      digests.add(line);
      Optional<byte[]> key = key(line);
      if (key.isEmpty()) {
        return false;
      }
      if (isBeyondAscii(key.get())) {
        folder.siteFile(SitePath.of(new String(key.get(), StandardCharsets.UTF_8)));
      }
      index.add(key.get(), offset);
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
    return index
        .find(wanted)
        .filter(found -> intact.get(found.line()))
        .map(ManifestIndex.Found::text);
  }

  /** All lines, sorted by path. */
  Iterator<byte[]> lines() {
    return scan();
  }

  private LineCursor scan() {
    return new LineCursor(manifest, 0, length, SCAN_BUFFER);
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
