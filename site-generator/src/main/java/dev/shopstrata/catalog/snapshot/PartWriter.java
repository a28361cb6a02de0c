package dev.shopstrata.catalog.snapshot;

import com.github.luben.zstd.Zstd;
import dev.shopstrata.tree.Digest;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one compressed part as a row of independent frames of about 64 KB of lines, so that a
 * single line can be read without unpacking what comes before. Any zstd tool reads the whole.
 */
final class PartWriter implements Closeable {
  private static final int FRAME_BYTES = 64 * 1024;
  private static final int LEVEL = 3;

  private final int part;
  private final String name;
  private final OutputStream out;
  private final IndexWriter index;
  private final MessageDigest sha = Digest.sha256();
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream(FRAME_BYTES * 2);
  private final List<Line> lines = new ArrayList<>();
  private long written;
  private String first;
  private String last;
  private int count;

  private record Line(Change<?> record, int offset, int length, Digest digest) {}

  /**
   * @param index told of each line
   */
  PartWriter(Path directory, String name, int part, IndexWriter index) throws IOException {
    this.part = part;
    this.name = name;
    this.index = index;
    this.out = Files.newOutputStream(directory.resolve(name));
  }

  void add(Change<?> record, byte[] line) throws IOException {
    lines.add(new Line(record, frame.size(), line.length, Digest.of(line)));
    frame.write(line);
    frame.write('\n');
    first = first == null ? record.key() : first;
    last = record.key();
    count++;
    if (frame.size() >= FRAME_BYTES) {
      flushFrame();
    }
  }

  private void flushFrame() throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    byte[] packed = Zstd.compress(frame.toByteArray(), LEVEL);
    for (Line line : lines) {
      index.add(
          line.record().key(),
          new IndexEntry(
              part,
              written,
              packed.length,
              line.offset(),
              line.length(),
              line.digest(),
              line.record().removes()));
    }
    out.write(packed);
    sha.update(packed);
    written += packed.length;
    frame.reset();
    lines.clear();
  }

  /** Ends the part and tells how snapshot.json lists it. */
  SnapshotPart finish() throws IOException {
    flushFrame();
    out.close();
    return new SnapshotPart(name, first, last, count, Digest.of(sha));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
