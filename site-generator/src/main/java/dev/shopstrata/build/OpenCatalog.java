package dev.shopstrata.build;

import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.snapshot.Snapshot;
import java.nio.file.Path;

/**
 * A catalog's snapshot and index, open for reading.
 *
 * @param place where the snapshot lies
 */
record OpenCatalog(String id, Path place, Snapshot snapshot, CatalogIndex index)
    implements AutoCloseable {
  @Override
  public void close() {
    snapshot.close();
  }
}
