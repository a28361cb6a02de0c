package dev.shopstrata.plan;

import java.util.Arrays;

/** A growing array of longs. */
final class HashList {
  private long[] values;
  private int size;

  HashList(int expected) {
    values = new long[Math.max(16, expected)];
  }

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 2) + 16);
    }
    values[size++] = value;
  }

  long[] toArray() {
    return size == values.length ? values : Arrays.copyOf(values, size);
  }
}
