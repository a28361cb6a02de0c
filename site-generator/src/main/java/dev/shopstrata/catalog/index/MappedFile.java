package dev.shopstrata.catalog.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that the operating system pages in and out, of any length. Numbers lie at multiples of
 * their size; a record never crosses a segment's end.
 */
final class MappedFile {
  static final long SEGMENT = 1L << 30;

  private final ByteBuffer[] segments;
  private final long size;

  private MappedFile(ByteBuffer[] segments, long size) {
    this.segments = segments;
    this.size = size;
  }

  static MappedFile open(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = Files.size(file);
      ByteBuffer[] segments = new ByteBuffer[(int) ((size + SEGMENT - 1) / SEGMENT)];
      for (int i = 0; i < segments.length; i++) {
        long length = Math.min(SEGMENT, size - i * SEGMENT);
        segments[i] = channel.map(FileChannel.MapMode.READ_ONLY, i * SEGMENT, length);
      }
      return new MappedFile(segments, size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What would be in a file too short to be worth one; at most a segment. */
  static MappedFile inMemory(ByteBuffer bytes) {
    return new MappedFile(new ByteBuffer[] {bytes}, bytes.remaining());
  }

  long size() {
    return size;
  }

  int getInt(long at) {
    return segments[(int) (at / SEGMENT)].getInt((int) (at % SEGMENT));
  }

  long getLong(long at) {
    return segments[(int) (at / SEGMENT)].getLong((int) (at % SEGMENT));
  }

  /** The bytes from {@code at} on, read-only, with a position of their own. */
  ByteBuffer slice(long at, int length) {
    return segments[(int) (at / SEGMENT)].slice((int) (at % SEGMENT), length);
  }
}
