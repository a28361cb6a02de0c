package dev.shopstrata.build;

import java.util.Arrays;

/** Numbers the units of several stores one after the other. */
final class UnitQueue {
  private final int[] starts;
  private final int size;

  /** One unit of one store, both by position. */
  record Place(int store, int unit) {}

  /**
   * @param units how many units each store has, at least one
   */
  UnitQueue(int[] units) {
    starts = new int[units.length];
    int sum = 0;
    for (int i = 0; i < units.length; i++) {
      starts[i] = sum;
      sum += units[i];
    }
    size = sum;
  }

  int size() {
    return size;
  }

  Place at(int index) {
    int found = Arrays.binarySearch(starts, index);
    int store = found >= 0 ? found : -found - 2;
    return new Place(store, index - starts[store]);
  }
}
