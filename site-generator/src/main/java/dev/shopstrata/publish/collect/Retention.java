package dev.shopstrata.publish.collect;

import java.time.Duration;

/**
 * Which releases one can go back to, and how long open tabs are served. A release is retained while
 * it is among the last ones, or shoppers saw it within the span; what is live always is.
 *
 * @param releases the last ones, at least 1
 * @param span how long a release is retained after it was replaced
 * @param grace how long a page stays that a delta took away
 */
public record Retention(int releases, Duration span, Duration grace) {
  public Retention {
    if (releases < 1 || span.isNegative() || grace.isNegative()) {
      throw new IllegalArgumentException("the live release is always retained");
    }
  }
}
