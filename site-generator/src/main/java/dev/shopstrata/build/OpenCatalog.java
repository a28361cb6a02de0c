package dev.shopstrata.build;

import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.normalize.CatalogConfig;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A catalog's snapshot and index, open for reading.
 *
 * @param config what its catalog.yaml says
 * @param place where the snapshot lies
 */
record OpenCatalog(
    String id, CatalogConfig config, Path place, Snapshot snapshot, CatalogIndex index)
    implements AutoCloseable {
  /** The snapshot, when it is the user's own and not made of an export. */
  Optional<Path> given() {
    return Optional.of(config.path()).filter(path -> config.isSnapshot());
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
