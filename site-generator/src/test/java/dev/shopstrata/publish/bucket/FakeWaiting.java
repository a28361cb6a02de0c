package dev.shopstrata.publish.bucket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by being slept through, and the pauses so far. */
public final class FakeWaiting implements Waiting {
  private final List<Duration> pauses = new ArrayList<>();
  private Duration now = Duration.ZERO;

  /** The pauses so far. */
  public synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  @Override
  public synchronized Duration now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration pause) {
    pauses.add(pause);
    now = now.plus(pause);
  }

  @Override
  public double jitter() {
    return 0.5;
  }
}
