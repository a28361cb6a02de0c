package dev.shopstrata.catalog.index;

import java.nio.file.Path;

/** A list of ints in a mapped file, or a stretch of one. */
public final class MappedInts {
  private final MappedFile file;
  private final long start;
  private final int size;

  private MappedInts(MappedFile file, long start, int size) {
    this.file = file;
    this.start = start;
    this.size = size;
  }

  static MappedInts open(Path path) {
    return of(MappedFile.open(path));
  }

  static MappedInts of(MappedFile file) {
    return new MappedInts(file, 0, (int) (file.size() / Integer.BYTES));
  }

  public int size() {
    return size;
  }

  public int get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    return file.getInt((start + index) * Integer.BYTES);
  }

  public MappedInts slice(int from, int to) {
    if (from < 0 || to < from || to > size) {
      throw new IndexOutOfBoundsException(from + " to " + to + " of " + size);
    }
    return new MappedInts(file, start + from, to - from);
  }

  /** Where a value stands in an ascending list, or -1. */
  public int find(int value) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = get(middle);
      if (found == value) {
        return middle;
      }
      if (found < value) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
