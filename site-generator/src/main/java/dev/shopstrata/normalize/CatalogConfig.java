package dev.shopstrata.normalize;

import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Glob;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * What a catalog.yaml says.
 *
 * @param file the catalog.yaml itself
 * @param format {@link #SNAPSHOT}, or the name of a normalizer
 * @param path the directory of the export files, or the snapshot
 * @param files which files below it are the export
 * @param facts what the export doesn't know about itself
 * @param maxQuarantined the part of the records that may be refused, 0 to 1
 * @param at where the file names the format
 */
public record CatalogConfig(
    Path file,
    String format,
    Path path,
    List<Glob> files,
    DataFacts facts,
    BigDecimal maxQuarantined,
    Location at) {
  public static final String SNAPSHOT = "snapshot";

  public CatalogConfig {
    files = List.copyOf(files);
  }

  public boolean isSnapshot() {
    return format.equals(SNAPSHOT);
  }
}
