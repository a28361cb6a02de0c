package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.catalog.snapshot.NormalizerId;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.catalog.snapshot.SnapshotWriter;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.sort.IdOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A small catalog: products in any order, categories, parents first, and reviews by product and id,
 * one a line.
 */
record CatalogLines(String products, String categories, String reviews) {
  /** Writes the snapshot into a folder and opens it. */
  Snapshot snapshot(Path folder, Problems problems) {
    List<Product> sorted =
        records(products, Product.class).stream()
            .sorted(Comparator.comparing(Product::id, IdOrder.COMPARATOR))
            .toList();
    new SnapshotWriter()
        .write(
            folder,
            new SnapshotOrigin(
                "test", new NormalizerId("test", "1"), Optional.empty(), List.of(), List.of()),
            sorted.iterator(),
            records(categories, Category.class),
            records(reviews, Review.class).iterator());
    return new SnapshotReader(problems).open(folder);
  }

  private static <T> List<T> records(String lines, Class<T> type) {
    return lines
        .lines()
        .filter(line -> !line.isBlank())
        .map(
            line -> {
              try {
                return type.cast(CatalogJson.reader(type).readValue(line));
              } catch (IOException e) {
                throw new UncheckedIOException(line, e);
              }
            })
        .toList();
  }
}
