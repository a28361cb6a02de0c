package dev.shopstrata.maven;

import dev.shopstrata.build.BuildListener;
import dev.shopstrata.build.FinishedStore;
import dev.shopstrata.layer.StoreId;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.apache.maven.plugin.logging.Log;

/** Tells a build as Maven log lines: one per store; progress only where a person watches. */
final class ConsoleListener implements BuildListener {
  private final Log log;
  private final ProgressLine progress;

  ConsoleListener(Log log, ProgressLine progress) {
    this.log = log;
    this.progress = progress;
  }

  @Override
  public void stage(String what) {
    log.debug(what);
  }

  @Override
  public void progress(long done, long total) {
    progress.show(() -> done + " of " + total + " pages");
  }

  @Override
  public void storeFinished(FinishedStore store) {
    progress.clear();
    log.info(
        pad(store.bundle().store().value())
            + number(store.bundle().pages(), " page")
            + ", "
            + store.changedPages()
            + " changed, "
            + seconds(store.time()));
  }

  @Override
  public void nextChange(StoreId store, ZonedDateTime at) {
    log.info(
        pad(store.value())
            + "changes next at "
            + at.toOffsetDateTime()
            + " ("
            + at.getZone()
            + "), see storefront:schedule");
  }

  @Override
  public void storeFailed(StoreId store) {
    progress.clear();
    log.warn(pad(store.value()) + "has errors and keeps its last good bundle");
  }

  private static String pad(String store) {
    return store + " ".repeat(Math.max(1, 20 - store.length()));
  }

  private static String number(long count, String what) {
    return count + what + (count == 1 ? "" : "s");
  }

  private static String seconds(Duration time) {
    return time.toSeconds() + "." + time.toMillisPart() / 100 + " s";
  }
}
