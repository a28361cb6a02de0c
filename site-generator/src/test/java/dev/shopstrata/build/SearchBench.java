package dev.shopstrata.build;

import dev.shopstrata.TextFiles;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Time of a build with and without search, and the size of the search's files. Run its main method
 * in {@code site-generator} with a number of products and an empty folder; the folder then holds
 * the site and {@code queries.json}, 200 queries of one to three words, a fifth with a typo, which
 * {@code layers/base/src/test/js/bench.mjs} puts to it.
 */
final class SearchBench {
  private static final Instant STARTED = Instant.parse("2026-06-01T00:00:00Z");
  private static final String PROJECT =
      """
      -- catalogs/main/catalog.yaml --
      format: snapshot
      path: snapshot
      -- layers/shop/layer.yaml --
      -- layers/shop/site.yaml --
      name: Bench
      locales: [{id: en-GB}]
      country: GB
      currency: GBP
      timeZone: Europe/London
      catalog: {id: main, channels: [web]}
      listings: {facets: [brand, color, size, material, availability]}
      search: {enabled: %s, attributes: [color, material]}
      -- layers/shop/components/search/card.peb --
      {%% include "components/card.peb" with {"card": card} %%}
      -- layers/stores/bench/layer.yaml --
      extends: [shop, base]
      accept: [components/search/card.peb]
      store: bench
      -- layers/stores/bench/site.yaml --
      url: https://bench.example/
      """;

  private SearchBench() {}

  public static void main(String[] arguments) throws IOException {
    int products = Integer.parseInt(arguments[0]);
    Path directory = Files.createDirectories(Path.of(arguments[1]));
    new WordyCatalog(SyntheticCatalog.of(products))
        .write(directory.resolve("catalogs/main/snapshot"));
    Files.writeString(directory.resolve("queries.json"), queries());
    for (boolean searched : List.of(false, true, true)) {
      TextFiles.write(directory, PROJECT.formatted(searched));
      long start = System.nanoTime();
      BuildResult result = new SiteBuild(BuildListener.SILENT).build(request(directory));
      result.problems().forEach(System.out::println);
      System.out.printf(
          Locale.ROOT,
          "search %s: %.1f s, %d files%n",
          searched,
          (System.nanoTime() - start) / 1e9,
          result.bundles().get(0).changed());
    }
    Path site = directory.resolve("target/storefront/bench/site/search");
    for (String folder : List.of("words", "products", "columns", "cards")) {
      try (Stream<Path> files = Files.walk(site.resolve(folder))) {
        List<Path> all = files.filter(Files::isRegularFile).toList();
        long bytes = all.stream().mapToLong(SearchBench::size).sum();
        System.out.printf(
            Locale.ROOT, "%-8s %5d files, %.1f MB%n", folder, all.size(), bytes / 1e6);
      }
    }
    System.out.printf(Locale.ROOT, "head %d bytes%n", size(site.resolve("index.json")));
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private static BuildRequest request(Path directory) {
    return new BuildRequest(
        directory,
        List.of(
            new LayerSource.Directory(directory.resolve("layers"), "layers"),
            new LayerSource.Folder(Path.of("../layers/base/src/main/layer"), "base")),
        List.of(new CatalogSource.Directory(directory.resolve("catalogs"))),
        new BuildFolders(directory.resolve("target/storefront")),
        StoreSelection.ALL,
        new BuildTime(Optional.empty(), STARTED),
        2);
  }

  private static String queries() {
    Random random = new Random(7);
    return IntStream.range(0, 200)
        .mapToObj(i -> query(random, i))
        .map(query -> "\"" + query + "\"")
        .toList()
        .toString();
  }

  private static String query(Random random, int number) {
    String query = WordyCatalog.words(random, 1 + number % 3);
    int at = 1 + random.nextInt(query.length() - 2);
    return number % 5 > 0 ? query : query.substring(0, at) + query.substring(at + 1);
  }
}
