package dev.shopstrata.catalog.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes byte records one after the other, and where each begins, for {@link RecordFile}. */
public final class RecordFileWriter implements AutoCloseable {
  private final DataOutputStream records;
  private final DataOutputStream starts;
  private long at;

  public RecordFileWriter(Path recordFile, Path startFile) {
    records = open(recordFile);
    starts = open(startFile);
  }

  private static DataOutputStream open(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends a record; it begins in the next segment when it would cross a segment's end. */
  public void add(byte[] bytes) {
    try {
      long room = MappedFile.SEGMENT - at % MappedFile.SEGMENT;
      int length = Integer.BYTES + bytes.length;
      if (length > room) {
        for (long i = 0; i < room; i++) {
          records.writeByte(0);
        }
        at += room;
      }
      starts.writeLong(at);
      records.writeInt(bytes.length);
      records.write(bytes);
      // Keeps the next record's length at a multiple of its size.
      int padding = -length & (Integer.BYTES - 1);
      for (int i = 0; i < padding; i++) {
        records.writeByte(0);
      }
      at += length + padding;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (records;
        starts) {
      records.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
