package dev.shopstrata.sandbox;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Methods that fail or dawdle for a while, because a test wants it so. */
final class Outages {
  private final Map<String, Outage> planned = new TreeMap<>();

  /**
   * What happens to a method.
   *
   * @param status 0 for a method that only dawdles
   * @param times how often
   */
  private record Outage(int status, int times, int delayMillis) {}

  synchronized void plan(String method, int status, int times, int delayMillis) {
    planned.put(method, new Outage(status, times, delayMillis));
  }

  /** Waits as planned; gives the refusal with which the method is to be answered. */
  Optional<Reply> of(String method) throws InterruptedException {
    Optional<Outage> outage = next(method);
    if (outage.isEmpty()) {
      return Optional.empty();
    }
    Thread.sleep(outage.get().delayMillis());
    int status = outage.get().status();
    return status == 0
        ? Optional.empty()
        : Optional.of(
            Reply.json(
                status,
                Map.of(
                    "code",
                    RefusalCode.UNAVAILABLE.text(),
                    "message",
                    "this is a planned outage")));
  }

  private synchronized Optional<Outage> next(String method) {
    for (Iterator<Map.Entry<String, Outage>> all = planned.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, Outage> entry = all.next();
      if (entry.getKey().equals(method) || entry.getKey().equals("*")) {
        Outage outage = entry.getValue();
        if (outage.times() <= 1) {
          all.remove();
        } else {
          entry.setValue(new Outage(outage.status(), outage.times() - 1, outage.delayMillis()));
        }
        return Optional.of(outage);
      }
    }
    return Optional.empty();
  }
}
