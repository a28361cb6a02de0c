package dev.shopstrata.maven;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.maven.plugin.logging.Log;

/** One line that is written over and over, where a person watches; elsewhere nothing. */
final class ProgressLine {
  private static final long REFRESH_NANOS = Duration.ofMillis(200).toNanos();
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final boolean watched;
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime());

  /**
   * @param interactive whether Maven may ask the user, which it may not in batch mode
   */
  // From Java 22 on there may be a console without a terminal: hence the questions beside it.
  @SuppressWarnings("SystemConsoleNull")
  ProgressLine(Log log, boolean interactive) {
    this.watched =
        interactive
            && System.console() != null
            && !"dumb".equals(System.getenv("TERM"))
            && System.getenv("CI") == null
            && log.isInfoEnabled();
  }

  /** Shows a text, unless the last one was shown a moment ago. */
  void show(Supplier<String> text) {
    long last = refreshed.get();
    long now = System.nanoTime();
    if (watched && now - last > REFRESH_NANOS && refreshed.compareAndSet(last, now)) {
      System.err.print(CLEAR_LINE + "  " + text.get());
      System.err.flush();
    }
  }

  /** Makes room for a line of the log. */
  void clear() {
    if (watched) {
      System.err.print(CLEAR_LINE);
    }
  }
}
