package dev.shopstrata.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The table of imported URLs that a store can't use, in the store's folder, for people. */
final class UnknownUrls {
  private final Path file;

  UnknownUrls(Path directory) {
    this.file = directory.resolve("unknown-urls.csv");
  }

  /** Puts the table of this build where the last one was; without one there is none. */
  void keep(Optional<Path> table) throws IOException {
    if (table.isEmpty()) {
      Files.deleteIfExists(file);
    } else if (!Files.exists(file) || Files.mismatch(table.get(), file) >= 0) {
      Files.copy(table.get(), file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
