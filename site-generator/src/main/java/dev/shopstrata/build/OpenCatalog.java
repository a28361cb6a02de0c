package dev.shopstrata.build;

import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A catalog's snapshot and index, open for reading.
 *
 * @param place where the snapshot lies
 * @param given the same, when the snapshot is the user's own and not made of an export
 */
record OpenCatalog(
    String id, Path place, Optional<Path> given, Snapshot snapshot, CatalogIndex index)
    implements AutoCloseable {
  @Override
  public void close() {
    snapshot.close();
  }
}
