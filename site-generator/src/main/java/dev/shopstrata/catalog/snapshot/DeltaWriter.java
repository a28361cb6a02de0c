package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes a delta into the directory of a snapshot, holding none of its products. It is filled out
 * of sight and then there at once; nothing else in the directory is touched.
 */
public final class DeltaWriter {
  /**
   * Adds the next delta; empty when there is nothing to write.
   *
   * @param snapshot what lies in the directory, with all its deltas
   */
  public Optional<WrittenDelta> write(Path directory, Snapshot snapshot, DeltaContent content) {
    Path place = directory.resolve(DeltaReader.folder(snapshot.deltas() + 1));
    try (StagedDirectory staged = StagedDirectory.beside(place)) {
      DeltaHead head = fill(staged.path(), snapshot, content);
      if (isEmpty(head, snapshot.head())) {
        return Optional.empty();
      }
      Files.write(staged.path().resolve(DeltaReader.HEAD), CatalogJson.document(head));
      staged.appear();
      return Optional.of(WrittenDelta.of(place, head));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write delta " + place, e);
    }
  }

  private static DeltaHead fill(Path staged, Snapshot snapshot, DeltaContent content)
      throws IOException {
    PartsWriter parts = new PartsWriter(staged);
    NotedChanges noted = new NotedChanges(content.products());
    List<SnapshotPart> products = parts.products(noted);
    if (products.isEmpty()) {
      Files.delete(staged.resolve(IndexFile.NAME));
    }
    Iterator<?> categories = content.categories().stream().map(Change::line).iterator();
    SnapshotPart categoryFile =
        categories.hasNext() ? parts.lines("categories.ndjson", categories) : null;
    Iterator<Change<Review>> reviews = content.reviews();
    List<SnapshotPart> reviewParts = parts.reviews(reviews);
    SnapshotPart refused =
        content.quarantined().isPresent()
            ? parts.lines("quarantine.ndjson", content.quarantined().get())
            : null;
    Optional<SnapshotOrigin> origin = content.origin();
    return new DeltaHead(
        SnapshotHead.VERSION,
        snapshot.digest(),
        origin.map(SnapshotOrigin::source).orElse(null),
        origin.map(SnapshotOrigin::normalizer).orElse(null),
        origin.flatMap(SnapshotOrigin::asOf).orElse(null),
        origin.map(SnapshotOrigin::locales).orElse(List.of()),
        origin
            .map(SnapshotOrigin::currencies)
            .orElseGet(() -> added(snapshot.head().currencies(), noted.currencies())),
        products,
        categoryFile,
        content.categoryOrder(),
        reviewParts,
        refused);
  }

  /** All currencies when there are new ones; a snapshot that lists none needs no list. */
  private static List<String> added(List<String> before, List<String> now) {
    TreeSet<String> all = new TreeSet<>(before);
    return !before.isEmpty() && all.addAll(now) ? List.copyOf(all) : List.of();
  }

  private static boolean isEmpty(DeltaHead head, SnapshotHead before) {
    return head.parts().all().isEmpty()
        && head.categoryOrder().isEmpty()
        && head.over(before).equals(before);
  }

  /** Hands changes on and notes the currencies of the products. */
  private static final class NotedChanges implements Iterator<Change<Product>> {
    private final Iterator<Change<Product>> changes;
    private final TreeSet<String> currencies = new TreeSet<>();

    NotedChanges(Iterator<Change<Product>> changes) {
      this.changes = changes;
    }

    @Override
    public boolean hasNext() {
      return changes.hasNext();
    }

    @Override
    public Change<Product> next() {
      Change<Product> change = changes.next();
      change.record().ifPresent(product -> currencies.addAll(NotedProducts.currencies(product)));
      return change;
    }

    List<String> currencies() {
      return List.copyOf(currencies);
    }
  }
}
