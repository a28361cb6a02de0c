package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.normalize.RecordPositions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An opened catalog and where it came from.
 *
 * @param project the project's directory; places are told relative to it
 * @param positions where its records stood in the export; empty for a ready-made snapshot
 */
public record ExplainedCatalog(
    Path project, CatalogConfig config, Snapshot snapshot, Optional<RecordPositions> positions) {}
