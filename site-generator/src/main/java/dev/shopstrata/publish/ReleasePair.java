package dev.shopstrata.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two releases beside each other, reduced to the files in which they differ. */
record ReleasePair(ReleaseFiles before, ReleaseFiles after) {
  /** Of two releases, with manifests that are still to be written. */
  static ReleasePair in(Path work, ReleaseFiles before, ReleaseFiles after) {
    try {
      Path folder = Files.createTempDirectory(work, "differing");
      return new ReleasePair(
          new ReleaseFiles(folder.resolve("before.ndjson"), before.headers()),
          new ReleaseFiles(folder.resolve("after.ndjson"), after.headers()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
