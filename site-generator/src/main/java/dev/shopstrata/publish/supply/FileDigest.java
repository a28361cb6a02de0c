package dev.shopstrata.publish.supply;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Digests a file that may be large. */
final class FileDigest {
  private FileDigest() {}

  static Digest of(Path file) {
    try {
      return new FileContent(file, Files.size(file)).digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
