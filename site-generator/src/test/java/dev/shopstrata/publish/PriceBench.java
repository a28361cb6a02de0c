package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.publish.bucket.DirectoryBucket;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What one changed price costs in a store of many pages that is published to a directory, beside
 * reading the store's manifest once.
 */
public final class PriceBench {
  private final Path work;
  private final int pages;

  private PriceBench(Path work, int pages) {
    this.work = work;
    this.pages = pages;
  }

  /** Takes a folder to work in, the number of pages, the number of rounds. */
  public static void main(String[] args) throws IOException {
    new PriceBench(Path.of(args[0]), Integer.parseInt(args[1])).run(Integer.parseInt(args[2]));
  }

  private void run(int rounds) throws IOException {
    publish(bundle(0));
    for (int round = 1; round <= rounds; round++) {
      Bundle cheaper = bundle(round);
      long reading = processor(() -> read(cheaper));
      long price = processor(() -> publish(cheaper));
      long nothing = processor(() -> publish(cheaper));
      System.out.printf(
          Locale.ROOT,
          "round %d  manifest read %4d ms   one price %4d ms (%.1f)   unchanged %4d ms (%.1f)%n",
          round,
          reading,
          price,
          price / (double) reading,
          nothing,
          nothing / (double) reading);
    }
  }

  /** A step that may fail. */
  private interface Step {
    void run() throws IOException;
  }

  private static long processor(Step step) throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.gc();
    long began = system.getProcessCpuTime();
    step.run();
    return (system.getProcessCpuTime() - began) / 1_000_000;
  }

  private static void read(Bundle bundle) {
    try (Stream<?> files = new ManifestReader().read(bundle.directory())) {
      files.forEach(file -> {});
    }
  }

  private void publish(Bundle bundle) throws IOException {
    StoreTarget target =
        new StoreTarget(
            PublishedStore.STORE,
            "production",
            new DirectoryBucket(work.resolve("www")),
            new WatchedEdge(true),
            List.of());
    PublishOptions options =
        new PublishOptions(null, false, "ada@desk", "one", Duration.ofDays(1), 8);
    new Publisher(
            target,
            options,
            PublishListener.NONE,
            Files.createTempDirectory(work, "run"),
            Clock.systemUTC())
        .publish(bundle);
  }

  private Bundle bundle(int day) {
    Path folder = work.resolve("bundles/" + day).resolve(PublishedStore.STORE.value());
    try (BundleWriter writer = BundleWriter.open(PublishedStore.STORE, folder)) {
      try (UnitOutput unit = writer.unit()) {
        for (int i = 0; i < pages; i++) {
          String text = "page " + i + (i < day ? ", cheaper" : "");
          unit.put(
              SitePath.of("p/%07d/index.html".formatted(i)),
              text.getBytes(StandardCharsets.UTF_8),
              Delivery.of(
                  "text/html; charset=utf-8",
                  CacheClass.PAGE,
                  List.of("template:product", "product:" + i)),
              "{}");
        }
      }
      return writer.commit(PublishedStore.NOW, pages);
    }
  }
}
