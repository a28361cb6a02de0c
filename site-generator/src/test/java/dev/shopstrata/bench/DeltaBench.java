package dev.shopstrata.bench;

import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.delta.DeltaMaker;
import dev.shopstrata.catalog.delta.SaleChange;
import dev.shopstrata.catalog.delta.SaleDelta;
import dev.shopstrata.catalog.delta.SaleDeltaMaker;
import dev.shopstrata.catalog.delta.SaleKey;
import dev.shopstrata.catalog.delta.SkuIndex;
import dev.shopstrata.catalog.delta.SkuIndexer;
import dev.shopstrata.catalog.delta.SnapshotCompactor;
import dev.shopstrata.catalog.delta.SnapshotDiffer;
import dev.shopstrata.catalog.index.CatalogIndexer;
import dev.shopstrata.catalog.snapshot.ProductCursor;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes the prices of some products of a large catalog and says what each step takes, beside
 * making the whole snapshot anew.
 *
 * <p>Arguments: an empty directory to work in, number of products, numbers of changed products.
 */
public final class DeltaBench {
  private final Path directory;
  private final SyntheticCatalog catalog;
  private final PrintStream out = System.out;
  private double whole;

  private DeltaBench(Path directory, SyntheticCatalog catalog) {
    this.directory = directory;
    this.catalog = catalog;
  }

  public static void main(String[] arguments) throws IOException {
    DeltaBench bench =
        new DeltaBench(Path.of(arguments[0]), SyntheticCatalog.of(Integer.parseInt(arguments[1])));
    bench.writeWhole();
    bench.change(1_000); // warms up
    for (int i = 2; i < arguments.length; i++) {
      FolderTree.delete(bench.delta());
      bench.change(Integer.parseInt(arguments[i]));
    }
    bench.readAll();
    bench.compact();
  }

  private Path base() {
    return directory.resolve("snapshot");
  }

  private Path delta() {
    return base().resolve("delta-0001");
  }

  private Path skus() {
    return directory.resolve("skus.bin");
  }

  private void writeWhole() throws IOException {
    catalog.write(base());
    Watch watch = new Watch();
    catalog.write(base());
    whole = watch.processors();
    out.printf(
        Locale.ROOT,
        "%d products, %.1f MB: whole snapshot %s%n",
        catalog.products(),
        megabytes(base()),
        watch.text());
    timed("  index of SKUs, once", () -> new SkuIndexer().index(open(), skus()));
  }

  private void change(int count) throws IOException {
    out.printf(Locale.ROOT, "%d changed prices%n", count);
    Snapshot before = timed("  open without the delta", this::open);
    SkuIndex index =
        timed("  open the index of SKUs", () -> new SkuIndexer().index(before, skus()));
    List<SaleChange> changes = changes(count);
    SaleDelta made =
        timed(
            "  make the delta",
            () -> new SaleDeltaMaker(10).make(base(), before, index, changes.iterator()));
    out.printf(
        Locale.ROOT,
        "  %d products in %.1f MB%n",
        made.delta().orElseThrow().products(),
        megabytes(delta()));
    Snapshot after = timed("  open with the delta", this::open);
    timed("  compare both", () -> new SnapshotDiffer(10).diff(before, after));
    timed("  look up 20,000 without", () -> lookUp(before));
    timed("  look up 20,000 with", () -> lookUp(after));
    before.close();
    after.close();
  }

  /** What goes through the whole catalog, with the last delta. */
  private void readAll() {
    out.println("the whole catalog");
    try (Snapshot all = open()) {
      timed("  read all without the delta", () -> readAll(all.base()));
      timed("  read all with it", () -> readAll(all));
      timed("  index of the catalog", () -> index(all));
    }
  }

  private void compact() throws IOException {
    Path copy = directory.resolve("copy");
    try (Stream<Path> files = Files.walk(base())) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(base().relativize(file)));
      }
    }
    timed("  compact", () -> new SnapshotCompactor(new Problems()).compact(copy));
    FolderTree.delete(delta());
    try (Snapshot base = open();
        Snapshot compacted = new SnapshotReader(new Problems()).open(copy)) {
      timed("  compare with the compacted one", () -> new SnapshotDiffer(10).diff(base, compacted));
      timed("  make the delta from it", () -> new DeltaMaker().make(base(), base, compacted));
    }
  }

  private Snapshot open() {
    return new SnapshotReader(new Problems()).open(base());
  }

  /** Products all over the catalog, each with other prices than before. */
  private List<SaleChange> changes(int count) {
    return IntStream.range(0, count)
        .map(i -> (int) ((long) i * catalog.products() / count))
        .mapToObj(catalog::product)
        .map(DeltaBench::cheaper)
        .toList();
  }

  private static SaleChange cheaper(Product product) {
    String sku = product.variants().isEmpty() ? product.sku() : product.variants().get(0).sku();
    Price price =
        new Price(
            "EUR", "1.00", null, null, null, null, null, null, null, null, null, null, null, null);
    return new SaleChange(new SaleKey.Sku(sku), Optional.of(List.of(price)), Optional.empty());
  }

  private long lookUp(Snapshot snapshot) {
    Random random = new Random(1);
    long found = 0;
    for (int i = 0; i < 20_000; i++) {
      String id = SyntheticCatalog.productId(random.nextInt(catalog.products()));
      found += snapshot.recordDigest(snapshot.ordinal(id).orElseThrow()).hex().length();
    }
    return found;
  }

  private static long readAll(Snapshot snapshot) {
    long prices = 0;
    for (ProductCursor cursor = snapshot.products(); cursor.advance(); ) {
      prices += cursor.product().prices().size();
    }
    return prices;
  }

  private Object index(Snapshot snapshot) {
    try {
      Path making = Files.createDirectories(directory.resolve("making"));
      return new CatalogIndexer(new Problems())
          .index(snapshot, Shelf.own(directory.resolve("index"), making, "bench"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T timed(String what, Supplier<T> work) {
    Watch watch = new Watch();
    T made = work.get();
    double seconds = watch.processors();
    out.printf(
        Locale.ROOT, "%-36s %s, %.2f %% of the whole%n", what, watch.text(), 100 * seconds / whole);
    return made;
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes / 1048576.0;
    }
  }
}
