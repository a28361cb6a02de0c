package dev.shopstrata.bundle;

import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what a bundle costs beside plain file writing; docs/BUNDLE.md has the numbers.
 * Arguments: an empty directory, the number of files (20,000), the number of rounds (3).
 */
public final class BundleWriteBenchmark {
  private static final int PAGE = 6_000;
  private static final int UNIT = 250;

  private interface Task {
    void run() throws IOException;
  }

  private final Path directory;
  private final int count;

  private BundleWriteBenchmark(Path directory, int count) {
    this.directory = directory;
    this.count = count;
  }

  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    for (int round = 1; round <= rounds; round++) {
      Path directory = Path.of(arguments[0]).resolve("round-" + round);
      new BundleWriteBenchmark(directory, count).run();
      new Disk(Disk.Gate.OPEN).deleteTree(directory);
    }
  }

  private void run() throws IOException {
    Path plain = directory.resolve("plain");
    Path store = directory.resolve("store");
    time("plain Files.write", () -> writePlainly(plain));
    time("copying that tree", () -> copy(plain, directory.resolve("copy")));
    time("bundle: first build", () -> bundle(store, 0, Integer.MAX_VALUE));
    time("bundle: all kept", () -> bundle(store, 0, Integer.MAX_VALUE));
    time("bundle: all rendered again, 1 % differ", () -> bundle(store, 1, 100));
    time("bundle: all differ", () -> bundle(store, 2, 1));
  }

  private void time(String what, Task task) throws IOException {
    long start = System.nanoTime();
    task.run();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        Locale.ROOT, "%-40s %6d ms  %7d files/s%n", what, millis, count * 1000L / millis);
  }

  private void writePlainly(Path target) throws IOException {
    for (int i = 0; i < count; i++) {
      Path file = target.resolve(path(i));
      Files.createDirectories(file.getParent());
      Files.write(file, page(i, 0));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Iterator<Path> all = files.iterator(); all.hasNext(); ) {
        Path file = all.next();
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Every {@code nth} page has the text of this version; version 0 keeps what is there. */
  private void bundle(Path store, int version, int nth) {
    try (BundleWriter writer = BundleWriter.open(StoreBuild.STORE, store)) {
      boolean keeps = version == 0 && writer.lastId().isPresent();
      for (int start = 0; start < count; start += UNIT) {
        try (UnitOutput unit = writer.unit()) {
          for (int i = start; i < Math.min(start + UNIT, count); i++) {
            SitePath path = SitePath.of(path(i));
            String provenance = "{\"template\":\"pages/product.peb\",\"layer\":\"base\"}";
            if (keeps) {
              unit.keep(writer.last(path).orElseThrow(), provenance);
            } else {
              byte[] bytes = page(i, i % nth == 0 ? version : 0);
              List<String> tags = List.of("template:product", "product:" + i);
              Delivery delivery = Delivery.of("text/html; charset=utf-8", CacheClass.PAGE, tags);
              unit.put(path, bytes, delivery, provenance);
            }
          }
        }
      }
      writer.commit(StoreBuild.AS_OF, count);
    }
  }

  /** Products come in the order of their ids, which is not that of their URLs. */
  private static String path(int i) {
    return "p/" + Integer.toHexString(i * 0x9E3779B1) + "/index.html";
  }

  private static byte[] page(int i, int version) {
    byte[] page = new byte[PAGE];
    Arrays.fill(page, (byte) 'x');
    byte[] head = ("<!doctype html><title>" + i + " v" + version).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, page, 0, head.length);
    return page;
  }
}
