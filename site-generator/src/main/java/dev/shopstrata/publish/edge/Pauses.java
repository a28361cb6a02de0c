package dev.shopstrata.publish.edge;

import java.time.Duration;

/** Waits. */
public interface Pauses {
  Pauses REAL =
      pause -> {
        try {
          Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new EdgeException("publishing was interrupted while an edge was busy", e);
        }
      };

  void pause(Duration time);
}
