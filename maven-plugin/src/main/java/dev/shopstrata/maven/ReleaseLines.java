package dev.shopstrata.maven;

import dev.shopstrata.build.PublishResult;
import dev.shopstrata.build.StoreRelease;
import dev.shopstrata.publish.ReleaseRecord;
import org.apache.maven.plugin.logging.Log;

/** Prints what was released, one line a store. */
final class ReleaseLines {
  private final Log log;

  ReleaseLines(Log log) {
    this.log = log;
  }

  void tell(PublishResult result) {
    result.stores().forEach(this::tell);
  }

  private void tell(StoreRelease store) {
    String name = store.store().value();
    String line = name + " ".repeat(Math.max(1, 20 - name.length()));
    switch (store.outcome()) {
      case LIVE ->
          log.info(
              line
                  + store.live().map(ReleaseLines::release).orElse("")
                  + ", "
                  + store.time().toSeconds()
                  + "."
                  + store.time().toMillisPart() / 100
                  + " s");
      case UNCHANGED ->
          log.info(
              line
                  + "nothing to do, release "
                  + store.live().map(ReleaseRecord::seq).orElse(0L)
                  + " is live");
      case FAILED -> log.warn(line + "failed, what was live still is");
    }
  }

  private static String release(ReleaseRecord record) {
    String what =
        record.rollbackTo() == null
            ? record.kind().text()
            : "rolled back to release " + record.rollbackTo();
    return "live now as release " + record.seq() + ", " + what;
  }
}
