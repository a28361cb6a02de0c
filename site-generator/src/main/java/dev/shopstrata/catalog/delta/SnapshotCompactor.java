package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.ProductCursor;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.catalog.snapshot.SnapshotWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Writes a snapshot and its deltas as one snapshot without deltas. */
public final class SnapshotCompactor {
  /**
   * Writes the bytes that a snapshot of the same records made at once has.
   *
   * @param target not the place of the snapshot itself, which is read meanwhile
   */
  public void compact(Snapshot snapshot, Path target) {
    ProductCursor cursor = snapshot.products();
    Iterator<Product> products =
        new UntilEmpty<>(() -> cursor.advance() ? Optional.of(cursor.product()) : Optional.empty());
    new SnapshotWriter()
        .write(
            target,
            SnapshotOrigin.of(snapshot.head()),
            products,
            snapshot.categories(),
            snapshot.reviews(),
            snapshot.quarantined());
  }
}
