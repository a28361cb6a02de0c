package dev.shopstrata.build;

import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.snapshot.Snapshot;

/** A catalog's snapshot and index, open for reading. */
record OpenCatalog(String id, Snapshot snapshot, CatalogIndex index) implements AutoCloseable {
  @Override
  public void close() {
    snapshot.close();
  }
}
