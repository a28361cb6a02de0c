package dev.shopstrata.maven;

import dev.shopstrata.build.BuildListener;
import dev.shopstrata.build.FinishedStore;
import dev.shopstrata.layer.StoreId;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;

/** Tells a build as Maven log lines: one per store; progress only where a person watches. */
final class ConsoleListener implements BuildListener {
  private static final long REFRESH_NANOS = Duration.ofMillis(200).toNanos();
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final Log log;
  private final boolean watched;
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime());

  /**
   * @param interactive whether Maven may ask the user, which it may not in batch mode
   */
  // From Java 22 on there may be a console without a terminal: hence the questions beside it.
  @SuppressWarnings("SystemConsoleNull")
  ConsoleListener(Log log, boolean interactive) {
    this.log = log;
    this.watched =
        interactive
            && System.console() != null
            && !"dumb".equals(System.getenv("TERM"))
            && System.getenv("CI") == null
            && log.isInfoEnabled();
  }

  @Override
  public void stage(String what) {
    log.debug(what);
  }

  @Override
  public void progress(long done, long total) {
    long last = refreshed.get();
    long now = System.nanoTime();
    if (watched && now - last > REFRESH_NANOS && refreshed.compareAndSet(last, now)) {
      System.err.print(CLEAR_LINE + "  " + done + " of " + total + " pages");
      System.err.flush();
    }
  }

  @Override
  public void storeFinished(FinishedStore store) {
    clear();
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
    clear();
    log.warn(pad(store.value()) + "has errors and keeps its last good bundle");
  }

  private void clear() {
    if (watched) {
      System.err.print(CLEAR_LINE);
    }
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
