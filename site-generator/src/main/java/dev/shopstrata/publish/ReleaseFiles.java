package dev.shopstrata.publish;

import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The files of one release and how they are served.
 *
 * @param manifest on this machine; null for a release without files
 */
public record ReleaseFiles(Path manifest, ServedHeaders headers) {
  static final ReleaseFiles NONE = new ReleaseFiles(null, ServedHeaders.NONE);

  /** Copies what says how files are served, without the manifest. */
  void copyTo(Path folder) throws IOException {
    for (String name : Manifests.OTHERS) {
      Path part = manifest.resolveSibling(name);
      if (Files.exists(part)) {
        Files.copy(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Sorted by path; close the stream. */
  public Stream<SiteFile> files() {
    return manifest == null ? Stream.empty() : new ManifestReader().readFile(manifest);
  }
}
