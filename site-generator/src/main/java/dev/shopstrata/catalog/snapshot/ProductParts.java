package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The products that lie in one directory, of a snapshot or of a delta. Safe for use by many
 * threads.
 */
final class ProductParts {
  private final SnapshotFiles files;
  private final List<SnapshotPart> parts;
  private final SnapshotIndex index;
  private final int[] starts;

  ProductParts(SnapshotFiles files, List<SnapshotPart> parts, SnapshotIndex index) {
    this.files = files;
    this.parts = List.copyOf(parts);
    this.index = index;
    this.starts = new int[parts.size() + 1];
    for (int part = 0; part <= parts.size(); part++) {
      starts[part] = index.firstOf(part);
    }
  }

  List<SnapshotPart> parts() {
    return parts;
  }

  SnapshotIndex index() {
    return index;
  }

  /** How many lines lie one after the other in the file of a line, itself and those after it. */
  PartRun run(int ordinal) {
    int part = index.part(ordinal);
    return new PartRun(
        parts.get(part).sha256(), ordinal - starts[part], starts[part + 1] - ordinal);
  }

  byte[] frame(IndexEntry entry) throws IOException {
    SnapshotPart part = parts.get(entry.part());
    ByteBuffer bytes =
        files.bytes(part.file()).orElseThrow(() -> new IOException(part.file() + " is gone"));
    if (part.isCompressed()) {
      return PartData.unpack(bytes, entry.frame(), entry.frameLength());
    }
    byte[] line = new byte[entry.length()];
    bytes.get((int) entry.frame(), line);
    return line;
  }

  /** The file and the line; counts the lines before it. */
  Location place(IndexEntry entry) {
    return LinePlaces.find(files, parts.get(entry.part()), lines -> lines.isAt(entry));
  }

  /**
   * Lines of one file that follow each other.
   *
   * @param file the file's digest
   * @param first how many lines of the file come before
   */
  record PartRun(Digest file, int first, int length) {
    /** How many lines at the beginning of both are the same for sure. */
    int common(PartRun other) {
      return first == other.first && file.equals(other.file) ? Math.min(length, other.length) : 0;
    }
  }
}
