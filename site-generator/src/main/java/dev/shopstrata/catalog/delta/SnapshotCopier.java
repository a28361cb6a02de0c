package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.ProductCursor;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.catalog.snapshot.SnapshotWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Writes the records of a snapshot and its deltas elsewhere, as one snapshot without deltas. */
public final class SnapshotCopier {
  /** Writes the bytes that a snapshot of the same records made at once has. */
  public void copy(Snapshot snapshot, Path target) {
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
