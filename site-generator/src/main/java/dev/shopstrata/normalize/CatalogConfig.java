package dev.shopstrata.normalize;

import dev.shopstrata.problem.Location;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * What a catalog.yaml says.
 *
 * @param id of the catalog
 * @param file the catalog.yaml itself, or the artifact that has it
 * @param sources what the catalog is made of, at least one
 * @param facts what the exports don't know about themselves
 * @param maxQuarantined the part of the records that may be refused, 0 to 1
 */
public record CatalogConfig(
    String id, Path file, List<SourceConfig> sources, DataFacts facts, BigDecimal maxQuarantined) {
  public static final String SNAPSHOT = "snapshot";

  public CatalogConfig {
    sources = List.copyOf(sources);
  }

  /** Whether it lies in an artifact that is the snapshot too. */
  public boolean isPacked() {
    return file.equals(path());
  }

  public boolean isSnapshot() {
    return sources.get(0).format().equals(SNAPSHOT);
  }

  /** The snapshot, when it is one, else the directory of the first export. */
  public Path path() {
    return sources.get(0).path();
  }

  /** Where the file names the first format; in an artifact by its coordinates. */
  public Location at() {
    return sources.get(0).at();
  }
}
