package dev.shopstrata.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Lets players act one at a time, in an order that follows from a seed alone: each asks before each
 * act, and one is let through once all who play ask.
 */
final class Turns {
  /** Acts that one may do in a row: others are late by as much. */
  private static final int[] BURSTS = {1, 1, 4, 16, 64};

  private final Random random;
  private final Runnable between;
  private final List<Integer> asking = new ArrayList<>();
  private int playing;
  private Integer chosen;
  private int last;
  private int left;

  /**
   * @param between runs before each act, while nobody acts
   */
  Turns(long seed, int players, Runnable between) {
    this.random = new Random(seed);
    this.playing = players;
    this.between = between;
  }

  synchronized void await(int player) {
    asking.add(player);
    choose();
    while (chosen == null || chosen != player) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    chosen = null;
    asking.remove(Integer.valueOf(player));
  }

  /** Somebody plays no more. */
  synchronized void leave() {
    playing--;
    choose();
  }

  private void choose() {
    if (chosen == null && !asking.isEmpty() && asking.size() >= playing) {
      between.run();
      if (left == 0 || !asking.contains(last)) {
        List<Integer> sorted = asking.stream().sorted().toList();
        last = sorted.get(random.nextInt(sorted.size()));
        left = BURSTS[random.nextInt(BURSTS.length)];
      }
      left--;
      chosen = last;
      notifyAll();
    }
  }
}
