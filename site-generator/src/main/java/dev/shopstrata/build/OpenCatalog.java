package dev.shopstrata.build;

import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.snapshot.Snapshot;
import java.nio.file.Path;

/**
 * A catalog's snapshot and index, open for reading.
 *
 * @param folder where everything that is made of the catalog is kept
 */
record OpenCatalog(String id, Snapshot snapshot, CatalogIndex index, Path folder)
    implements AutoCloseable {
  @Override
  public void close() {
    snapshot.close();
  }
}
