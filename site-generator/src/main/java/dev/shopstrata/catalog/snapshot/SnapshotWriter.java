package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.sort.IdOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a snapshot as the records come, holding none of them. Equal records give equal bytes; a
 * file that didn't change is not touched.
 */
public final class SnapshotWriter {
  static final String HEAD = "snapshot.json";

  /** As the longer form, without quarantined records. */
  public SnapshotHead write(
      Path directory,
      SnapshotOrigin origin,
      Iterator<Product> products,
      Iterable<Category> categories,
      Iterator<Review> reviews) {
    return write(
        directory, origin, products, categories, reviews, List.<QuarantinedRecord>of().iterator());
  }

  /**
   * Writes {@code directory}, replacing what is there.
   *
   * @param products sorted by {@link IdOrder}, no id twice; else an {@link
   *     IllegalArgumentException}
   * @param categories parents before children
   * @param reviews sorted by product id, then id
   * @param quarantined read last, so it may be filled while the products are read
   */
  public SnapshotHead write(
      Path directory,
      SnapshotOrigin origin,
      Iterator<Product> products,
      Iterable<Category> categories,
      Iterator<Review> reviews,
      Iterator<QuarantinedRecord> quarantined) {
    NotedProducts noted = new NotedProducts(products);
    try (StagedDirectory staged = StagedDirectory.beside(directory)) {
      PartsWriter parts = new PartsWriter(staged.path());
      List<SnapshotPart> productParts = parts.products(all(noted, Change::put));
      SnapshotPart categoryFile = parts.lines("categories.ndjson", categories.iterator());
      List<SnapshotPart> reviewParts = parts.reviews(all(reviews, Change::put));
      SnapshotPart refused = parts.lines("quarantine.ndjson", quarantined);
      SnapshotHead head =
          new SnapshotHead(
              SnapshotHead.VERSION,
              origin.source(),
              origin.normalizer(),
              origin.asOf().orElse(null),
              origin.locales().isEmpty() ? noted.locales() : origin.locales(),
              origin.currencies().isEmpty() ? noted.currencies() : origin.currencies(),
              productParts,
              categoryFile,
              reviewParts,
              refused,
              refused.count());
      Files.write(staged.path().resolve(HEAD), CatalogJson.document(head));
      staged.publish(HEAD, DeltaReader.PREFIX);
      return head;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write snapshot " + directory, e);
    }
  }

  private static <T> Iterator<Change<T>> all(Iterator<T> records, Function<T, Change<T>> line) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Change<T> next() {
        return line.apply(records.next());
      }
    };
  }
}
