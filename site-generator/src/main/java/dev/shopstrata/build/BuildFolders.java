package dev.shopstrata.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The only directories that a build writes to.
 *
 * @param output gets one folder per store: {@code target/storefront}
 * @param cache keeps what is made of exports for other builds, also of other projects and on other
 *     days; without it that is kept in {@code output}
 */
public record BuildFolders(Path output, Optional<Path> cache) {
  /** Everything stays in the output directory. */
  public BuildFolders(Path output) {
    this(output, Optional.empty());
  }
}
