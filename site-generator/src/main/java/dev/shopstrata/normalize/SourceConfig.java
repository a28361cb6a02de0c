package dev.shopstrata.normalize;

import dev.shopstrata.normalize.fetch.FetchConfig;
import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One export a catalog is made of.
 *
 * @param format {@link CatalogConfig#SNAPSHOT}, or the name of a normalizer
 * @param path the directory of the export files, or the snapshot
 * @param files which files below it are the export; empty for those the normalizer knows
 * @param fetch what is brought from servers instead
 * @param settings further files that say how to read it
 * @param at where catalog.yaml names the format
 */
public record SourceConfig(
    String format,
    Path path,
    List<Glob> files,
    Optional<FetchConfig> fetch,
    SourceOptions options,
    List<Path> settings,
    Location at) {
  public SourceConfig {
    files = List.copyOf(files);
    settings = List.copyOf(settings);
  }

  /** The snapshot in an archive that the source is written in. */
  SourceConfig snapshotAt(Path archive) {
    return new SourceConfig(
        CatalogConfig.SNAPSHOT, archive, List.of(), Optional.empty(), options, List.of(), at);
  }
}
