package dev.shopstrata.build;

import dev.shopstrata.TextFiles;
import dev.shopstrata.api.LocaleApi;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import dev.shopstrata.feed.LocaleFeeds;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.route.PageFor;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.render.StoreRenderer;
import dev.shopstrata.render.TemplateEngine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * Processor time of one thread per product: its page by the base storefront's template with reads
 * and digests, its view, its file of the API, its part of two feeds. Nothing is written. Run its
 * main method in {@code site-generator}.
 */
final class TouchpointBench {
  private static final int PRODUCTS = 3_000;
  private static final int ROUNDS = 5;
  private static final Instant STARTED = Instant.parse("2026-06-01T00:00:00Z");
  private static final String PROJECT =
      """
      -- catalogs/main/catalog.yaml --
      format: snapshot
      path: snapshot
      -- layers/stores/bench/layer.yaml --
      extends: [base]
      store: bench
      -- layers/stores/bench/site.yaml --
      name: Bench
      url: https://bench.example/
      locales: [{id: en-GB}]
      country: GB
      currency: GBP
      catalog: {id: main, channels: [web]}
      api: {enabled: true}
      feeds: {google: true, meta: true}
      """;

  private TouchpointBench() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createTempDirectory("touchpoint-bench");
    TextFiles.write(directory, PROJECT);
    SyntheticCatalog.of(PRODUCTS).write(directory.resolve("catalogs/main/snapshot"));
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
            1);
    Problems problems = request.problems();
    StoreSources stores = new StoreSources(problems, StoreSelection.ALL);
    List<StoreSource> sources =
        stores.read(stores.trees(new LayerReader(problems).read(request.layers())));
    try (Workspace workspace = Workspace.open(request);
        OpenCatalogs catalogs =
            new OpenCatalogs(request, workspace, problems, BuildListener.SILENT)) {
      List<PlannedStore> planned =
          new StorePlanner(request, workspace).plan(sources, catalogs, problems);
      measure(planned);
    }
  }

  private static void measure(List<PlannedStore> planned) {
    PlannedStore store = planned.get(0);
    StoreRenderer renderer = new TemplateEngine().renderer(new StoreSites(planned).of(store));
    PageSet pages =
        store.plan().sets().stream()
            .filter(set -> set.template().kind() == PageFor.PRODUCTS)
            .findFirst()
            .orElseThrow();
    StoreCatalog catalog = store.plan().catalogs().firstEntry().getValue();
    LocaleApi api = new LocaleApi(store.plan().settings(), catalog);
    LocaleFeeds feeds = new LocaleFeeds(store.plan().settings(), catalog.locale());
    for (int round = 1; round <= ROUNDS; round++) {
      double page = micros(catalog, i -> renderer.render(pages.page(i)).html().length);
      double digest = micros(catalog, i -> catalog.productDigest(i).hex().length());
      double view = micros(catalog, i -> catalog.product(i).name().length());
      double json = micros(catalog, i -> api.product(catalog.product(i)).length);
      double feed = micros(catalog, i -> feeds.part(catalog.product(i)).texts().size());
      System.out.printf(
          Locale.ROOT,
          "round %d, µs a product: page %.0f, digest %.0f, view %.0f, view and API file %.0f,"
              + " view and feeds %.0f%n",
          round,
          page,
          digest,
          view,
          json,
          feed);
    }
  }

  private static double micros(StoreCatalog catalog, IntToLongFunction work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long sum = 0;
    for (int i = 0; i < catalog.productCount(); i++) {
      sum += work.applyAsLong(i);
    }
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (sum == 0) {
      throw new IllegalStateException("nothing was made");
    }
    return (end - start) / 1e3 / catalog.productCount();
  }
}
