package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** The files of an index in one directory; the head is written last and vouches for the others. */
record CatalogIndexFiles(Path directory) {
  Path records() {
    return directory.resolve("records.bin");
  }

  Path starts() {
    return directory.resolve("starts.bin");
  }

  Path reviews() {
    return directory.resolve("reviews.bin");
  }

  Path reviewStarts() {
    return directory.resolve("review-starts.bin");
  }

  Path tables() {
    return directory.resolve("tables.json");
  }

  private Path head() {
    return directory.resolve("head.json");
  }

  void finish(CatalogIndexTables tables, Digest fingerprint) throws IOException {
    Files.write(tables(), CatalogJson.line(tables));
    Files.write(head(), CatalogJson.line(new CatalogIndexHead(fingerprint, checksums())));
  }

  /** The small parts of a whole index with this fingerprint, empty when there is none. */
  Optional<CatalogIndexTables> read(Digest fingerprint) {
    try {
      if (!Files.isRegularFile(head())) {
        return Optional.empty();
      }
      CatalogIndexHead head =
          CatalogJson.reader(CatalogIndexHead.class).readValue(Files.readAllBytes(head()));
      return head.fingerprint().equals(fingerprint) && head.checksums().equals(checksums())
          ? Optional.of(
              CatalogJson.reader(CatalogIndexTables.class).readValue(Files.readAllBytes(tables())))
          : Optional.empty();
    } catch (IOException e) {
      // Missing or damaged state only costs the time to make it anew.
      return Optional.empty();
    }
  }

  private List<Long> checksums() throws IOException {
    return List.of(
        checksum(records()),
        checksum(starts()),
        checksum(reviews()),
        checksum(reviewStarts()),
        checksum(tables()));
  }

  private static long checksum(Path file) throws IOException {
    CRC32C crc = new CRC32C();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
      }
    }
    return crc.getValue();
  }
}
