package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Times a first release to an S3 server in this process beside the least that has to be done: the
 * same client, in as many threads, that puts file after file and looks at nothing.
 */
public final class PublishBench {
  private static final int WIDTH = 16;
  private static final int SIZE = 4096;

  /** As deep as the folder of a release, since the server's time depends on that. */
  private static final String PREFIX = "simple/releases/00000001-0123456789ab/";

  private final Path work;
  private final int files;

  private PublishBench(Path work, int files) {
    this.work = work;
    this.files = files;
  }

  /** Takes a folder to work in, the number of files, the number of rounds. */
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[0]);
    new PublishBench(work, Integer.parseInt(args[1])).run(Integer.parseInt(args[2]));
  }

  private void run(int rounds) throws Exception {
    Bundle bundle = bundle();
    List<Path> all;
    Path site = bundle.directory().resolve("site");
    try (Stream<Path> walk = Files.walk(site)) {
      all = walk.filter(Files::isRegularFile).sorted().toList();
    }
    double[] ratios = new double[rounds];
    for (int round = -1; round < rounds; round++) {
      try (S3ProxyServer one = S3ProxyServer.start();
          S3ProxyServer other = S3ProxyServer.start()) {
        double first = seconds(() -> upload(one, site, all));
        double second = seconds(() -> publish(other, bundle));
        print(round < 0 ? "warm-up" : "round " + (round + 1), first, second);
        if (round >= 0) {
          ratios[round] = second / first;
        }
      }
    }
    Arrays.sort(ratios);
    System.out.printf(Locale.ROOT, "median of ratios %.2f%n", ratios[rounds / 2]);
  }

  private static void print(String what, double simple, double ours) {
    System.out.printf(
        Locale.ROOT,
        "%-8s  simple %6.2f s   publish %6.2f s   ratio %.2f%n",
        what,
        simple,
        ours,
        ours / simple);
  }

  /** A step that may fail. */
  private interface Step {
    void run() throws Exception;
  }

  private static double seconds(Step step) throws Exception {
    System.gc();
    long began = System.nanoTime();
    step.run();
    return (System.nanoTime() - began) / 1e9;
  }

  private Bundle bundle() {
    Random random = new Random(1);
    try (BundleWriter writer =
        BundleWriter.open(PublishedStore.STORE, work.resolve("bundles").resolve("bench"))) {
      try (UnitOutput unit = writer.unit()) {
        for (int i = 0; i < files; i++) {
          byte[] bytes = new byte[SIZE];
          random.nextBytes(bytes);
          boolean isAsset = i % 10 == 0;
          unit.put(
              SitePath.of(isAsset ? "assets/" + i + ".css" : "p/" + i + "/index.html"),
              bytes,
              isAsset
                  ? Delivery.of("text/css", CacheClass.IMMUTABLE, List.of())
                  : Delivery.of("text/html", CacheClass.PAGE, List.of("template:product")),
              "{}");
        }
      }
      return writer.commit(PublishedStore.NOW, files);
    }
  }

  private static void upload(S3ProxyServer server, Path site, List<Path> all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WIDTH);
    try (S3Client client = server.client()) {
      List<Future<?>> done = new ArrayList<>();
      for (Path file : all) {
        String key = PREFIX + site.relativize(file);
        String type = key.endsWith(".css") ? "text/css" : "text/html";
        done.add(
            threads.submit(
                () ->
                    client.putObject(
                        ask -> ask.bucket(S3ProxyServer.BUCKET).key(key).contentType(type),
                        RequestBody.fromBytes(Files.readAllBytes(file)))));
      }
      for (Future<?> one : done) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private void publish(S3ProxyServer server, Bundle bundle) throws IOException {
    PublishOptions options =
        new PublishOptions(null, false, "bench", "bench", Duration.ofHours(12), WIDTH);
    Path own = Files.createTempDirectory(work, "run");
    Steps steps = new Steps();
    try (Bucket bucket = server.bucket("store")) {
      StoreTarget target =
          new StoreTarget(
              PublishedStore.STORE, "production", bucket, new WatchedEdge(true), List.of());
      new Publisher(target, options, steps, own, Clock.systemUTC()).publish(bundle);
      System.out.println(steps);
    }
  }

  /** Notes how long the files themselves took, and their verification. */
  private static final class Steps implements PublishListener {
    private long began = System.nanoTime();
    private PublishStep now;
    private final Map<PublishStep, Double> seconds = new EnumMap<>(PublishStep.class);

    @Override
    public synchronized void step(PublishStep next) {
      if (now != null) {
        seconds.merge(now, (System.nanoTime() - began) / 1e9, Double::sum);
      }
      began = System.nanoTime();
      now = next;
    }

    @Override
    public synchronized String toString() {
      StringBuilder text = new StringBuilder();
      seconds.forEach(
          (step, s) ->
              text.append(
                  String.format(
                      Locale.ROOT, "  %s %.2f", step.toString().toLowerCase(Locale.ROOT), s)));
      return text.toString();
    }
  }
}
