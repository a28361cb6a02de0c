package dev.shopstrata.maven;

import dev.shopstrata.build.ReleaseListener;
import dev.shopstrata.build.StorePlan;
import dev.shopstrata.build.StoreRelease;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.ReleaseRecord;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;

/** Tells releases as Maven log lines: the plan and the end of each store; progress to people. */
final class ReleaseConsole implements ReleaseListener {
  private final Log log;
  private final ProgressLine progress;
  private final long started = System.nanoTime();
  private final AtomicLong objects = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong planned = new AtomicLong();
  private final AtomicLong plannedBytes = new AtomicLong();

  ReleaseConsole(Log log, ProgressLine progress) {
    this.log = log;
    this.progress = progress;
  }

  @Override
  public void planned(StorePlan plan) {
    if (plan.hasWork()) {
      planned.addAndGet(plan.uploads());
      plannedBytes.addAndGet(plan.bytes());
      progress.clear();
      log.info(name(plan.store()) + text(plan));
    }
  }

  /** What will be done, in one line. */
  static String text(StorePlan plan) {
    StringJoiner files = new StringJoiner(", ");
    for (Map.Entry<String, Long> entry : plan.files().entrySet()) {
      files.add(entry.getValue() + " " + entry.getKey());
    }
    StringBuilder text = new StringBuilder("plan: ").append(plan.kind()).append(", files: ");
    text.append(files).append("; to send: ").append(plan.uploads()).append(", ");
    text.append(size(plan.bytes())).append("; to copy: ").append(plan.copies());
    StorePlan.Purges purges = plan.purges();
    if (purges.everything()) {
      text.append("; the edge forgets everything");
    } else if (purges.count() > 0) {
      text.append("; purges: ").append(purges.count()).append(" in ").append(purges.calls());
      text.append(purges.calls() == 1 ? " call" : " calls");
    }
    if (purges.dollars() > 0) {
      long cents = Math.round(Math.ceil(purges.dollars() * 100));
      text.append(", up to $")
          .append(cents / 100)
          .append('.')
          .append("%02d".formatted(cents % 100));
    }
    return text.toString();
  }

  @Override
  public void sent(StoreId store, long size) {
    long done = objects.incrementAndGet();
    long doneBytes = bytes.addAndGet(size);
    progress.show(() -> progress(done, doneBytes));
  }

  private String progress(long done, long doneBytes) {
    double share = Math.min(1, doneBytes / Math.max(1.0, (double) plannedBytes.get()));
    double spent = (System.nanoTime() - started) / 1e9;
    String left = share < 0.02 ? "" : ", " + Math.round(spent / share - spent) + " s left";
    return done + " of " + Math.max(done, planned.get()) + " files, " + size(doneBytes) + left;
  }

  @Override
  public void released(StoreRelease release) {
    progress.clear();
    String name = name(release.store().value());
    long seq = release.live().map(ReleaseRecord::seq).orElse(0L);
    switch (release.outcome()) {
      case LIVE -> log.info(name + live(release));
      case UNCHANGED -> log.info(name + "nothing to do, release " + seq + " is live");
      case READY -> log.info(name + "release " + seq + " is whole and waits");
      case FAILED -> log.warn(name + "failed; storefront:releases tells what is live");
    }
  }

  private static String live(StoreRelease release) {
    ReleaseRecord record = release.live().orElseThrow();
    StoreRelease.Sent sent = release.sent();
    String what =
        record.rollbackTo() == null
            ? record.kind().text()
            : "rolled back to release " + record.rollbackTo();
    return "live now as release %d, %s, %d sent, %s, %d purged, %s"
        .formatted(
            record.seq(),
            what,
            sent.objects(),
            size(sent.bytes()),
            sent.purges(),
            seconds(release.time()));
  }

  /** The begin of a store's line. */
  static String name(String store) {
    return store + " ".repeat(Math.max(1, 20 - store.length()));
  }

  static String size(long bytes) {
    if (bytes < 10_000) {
      return bytes + " B";
    }
    return bytes < 10_000_000 ? bytes / 1000 + " kB" : bytes / 1_000_000 + " MB";
  }

  private static String seconds(Duration time) {
    return time.toSeconds() + "." + time.toMillisPart() / 100 + " s";
  }
}
