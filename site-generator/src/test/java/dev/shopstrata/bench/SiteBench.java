package dev.shopstrata.bench;

import dev.shopstrata.build.BuildFolders;
import dev.shopstrata.build.BuildListener;
import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.BuildResult;
import dev.shopstrata.build.BuildTime;
import dev.shopstrata.build.SiteBuild;
import dev.shopstrata.build.StoreSelection;
import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.ProblemText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds one store of many synthetic products on the base layer and says how long it takes, beside
 * a plain copy of the same files in the same run.
 *
 * <p>Arguments: an empty directory to work in, number of products, of threads, of stores, and what
 * is added to every store's {@code site.yaml}.
 */
public final class SiteBench {
  private static final Instant STARTED = Instant.parse("2026-06-01T00:00:00Z");

  private final Path directory;
  private final int threads;
  private final String settings;
  private final PrintStream out = System.out;

  private SiteBench(Path directory, int threads, String settings) {
    this.directory = directory;
    this.threads = threads;
    this.settings = settings;
  }

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    int products = Integer.parseInt(arguments[1]);
    new SiteBench(directory, Integer.parseInt(arguments[2]), arguments[4])
        .run(products, Integer.parseInt(arguments[3]));
  }

  private void run(int products, int stores) throws IOException {
    writeProject(products, stores);
    double clean = build("clean build");
    double again = build("nothing changed");
    double copy = 0;
    long files = 0;
    for (int store = 0; store < stores; store++) {
      Path site = directory.resolve("target/storefront/bench-" + store + "/site");
      copy += copy(site, directory.resolve("copy/" + store));
      files += count(site);
    }
    out.printf(
        Locale.ROOT,
        "%d products each in %d stores, %d files: %.0f files/s clean, %.0f files/s when nothing changed%n",
        products,
        stores,
        files,
        files / clean,
        files / again);
    out.printf(
        Locale.ROOT,
        "plain copy of the same tree %.2f s; clean build / copy = %.2f, unchanged / copy = %.2f%n",
        copy,
        clean / copy,
        again / copy);
  }

  private void writeProject(int products, int stores) throws IOException {
    SyntheticCatalog.of(products).write(directory.resolve("catalogs/main/snapshot"));
    write("catalogs/main/catalog.yaml", "format: snapshot\npath: snapshot\n");
    for (int store = 0; store < stores; store++) {
      String layer = "layers/stores/bench-" + store + "/";
      write(layer + "layer.yaml", "extends: [base]\nstore: bench-" + store + "\n");
      write(
          layer + "site.yaml",
          """
          name: Bench
          url: https://bench-%1$d.example/
          locales:
            - id: en-GB
          country: GB
          currency: GBP
          timeZone: Europe/London
          catalog:
            id: main
            channels: [web]
          seo:
            group: bench-%1$d
          %2$s
          """
              .formatted(store, settings));
      write(
          layer + "components/price.peb",
          "{% include \"super:components/price.peb\" %}<i>" + store + "</i>");
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Seconds. */
  private double build(String what) throws IOException {
    BuildRequest request =
        new BuildRequest(
            directory,
            List.of(
                new LayerSource.Directory(directory.resolve("layers"), "layers"),
                new LayerSource.Folder(Path.of("../layers/base/src/main/layer"), "base")),
            List.of(new CatalogSource.Directory(directory.resolve("catalogs"))),
            new BuildFolders(directory.resolve("target/storefront")),
            StoreSelection.ALL,
            new BuildTime(Optional.empty(), STARTED),
            threads);
    long start = System.nanoTime();
    BuildResult result = new SiteBuild(BuildListener.SILENT).build(request);
    double seconds = (System.nanoTime() - start) / 1e9;
    result.problems().stream().limit(5).map(ProblemText::of).forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%s: %d pages, %d files changed, %.2f s%n",
        what,
        result.bundles().stream().mapToLong(Bundle::pages).sum(),
        result.bundles().stream().mapToLong(Bundle::changed).sum(),
        seconds);
    return seconds;
  }

  private static double copy(Path from, Path to) throws IOException {
    long start = System.nanoTime();
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static long count(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile).count();
    }
  }
}
