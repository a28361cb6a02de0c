package dev.shopstrata.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Time since it was made: by the clock, and of the processors, which others may be using too. */
final class Watch {
  private final long clock = System.nanoTime();
  private final long processor = processor();

  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Seconds of processors. */
  double processors() {
    return (processor() - processor) / 1e9;
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%.2f s (%.2f s of processors)",
        (System.nanoTime() - clock) / 1e9,
        processors());
  }
}
