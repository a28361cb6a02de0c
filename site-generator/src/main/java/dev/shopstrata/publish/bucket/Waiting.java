package dev.shopstrata.publish.bucket;

import java.time.Duration;
import java.util.Random;

/** How time passes between attempts. */
public interface Waiting {
  /** Time since some moment, always the same one. */
  Duration now();

  void sleep(Duration pause) throws InterruptedException;

  /** From 0 to 1. */
  double jitter();

  /**
   * The clock of this machine.
   *
   * @param seed of the jitter
   */
  static Waiting real(long seed) {
    Random random = new Random(seed);
    return new Waiting() {
      @Override
      public Duration now() {
        return Duration.ofNanos(System.nanoTime());
      }

      @Override
      public void sleep(Duration pause) throws InterruptedException {
        Thread.sleep(pause.toMillis());
      }

      @Override
      public double jitter() {
        return random.nextDouble();
      }
    };
  }
}
