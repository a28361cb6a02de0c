package dev.shopstrata.sort;

import java.util.Arrays;

/** A set of hashes in one array: what a million paths cost must not depend on their length. */
public final class LongSet {
  private long[] slots = new long[1 << 10];
  private int size;
  private boolean hasZero;

  /** Whether the value was not there before. */
  public boolean add(long value) {
    if (value == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (size * 3L >= slots.length * 2L) {
      grow();
    }
    int slot = find(value);
    if (slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    size++;
    return true;
  }

  public boolean contains(long value) {
    return value == 0 ? hasZero : slots[find(value)] == value;
  }

  private int find(long value) {
    int mask = slots.length - 1;
    int slot = (int) (value ^ (value >>> 32)) & mask;
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    Arrays.stream(old).filter(value -> value != 0).forEach(value -> slots[find(value)] = value);
  }

  /** 64 bits of a text, spread well: two of a million texts meet once in ten million builds. */
  public static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    hash *= 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
