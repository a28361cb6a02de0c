package dev.shopstrata.catalog.index;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Byte records in a mapped file, by number. */
public final class RecordFile {
  private final MappedFile records;
  private final MappedFile starts;

  private RecordFile(MappedFile records, MappedFile starts) {
    this.records = records;
    this.starts = starts;
  }

  public static RecordFile open(Path recordFile, Path startFile) {
    return new RecordFile(MappedFile.open(recordFile), MappedFile.open(startFile));
  }

  /** No records, and no file. */
  public static RecordFile empty() {
    MappedFile nothing = MappedFile.inMemory(ByteBuffer.allocate(0));
    return new RecordFile(nothing, nothing);
  }

  int size() {
    return (int) (starts.size() / Long.BYTES);
  }

  public ByteBuffer get(int number) {
    long at = starts.getLong((long) number * Long.BYTES);
    return records.slice(at + Integer.BYTES, records.getInt(at));
  }
}
