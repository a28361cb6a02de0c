package dev.shopstrata.publish.verify;

import java.util.List;
import java.util.TreeSet;

/** Gathers differences from many threads; of very many it keeps the first in order. */
final class Differences {
  private static final int MOST = 1000;

  private final TreeSet<Difference> kept = new TreeSet<>();
  private long faults;
  private long notes;

  void add(DifferenceKind kind, String place, String expected, String found) {
    add(new Difference(kind, place, expected, found, kind.fix()));
  }

  private synchronized void add(Difference difference) {
    if (difference.kind().isFault()) {
      faults++;
    } else {
      notes++;
    }
    kept.add(difference);
    if (kept.size() > MOST) {
      kept.pollLast();
    }
  }

  synchronized List<Difference> kept() {
    return List.copyOf(kept);
  }

  synchronized long faults() {
    return faults;
  }

  synchronized long notes() {
    return notes;
  }
}
