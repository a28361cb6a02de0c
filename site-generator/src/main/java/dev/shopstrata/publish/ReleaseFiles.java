package dev.shopstrata.publish;

import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files of one release and how they are served.
 *
 * @param manifest on this machine; null for a release without files
 */
public record ReleaseFiles(Path manifest, ServedHeaders headers) {
  static final ReleaseFiles NONE = new ReleaseFiles(null, ServedHeaders.NONE);

  /** Sorted by path; close the stream. */
  public Stream<SiteFile> files() {
    return manifest == null ? Stream.empty() : new ManifestReader().readFile(manifest);
  }
}
