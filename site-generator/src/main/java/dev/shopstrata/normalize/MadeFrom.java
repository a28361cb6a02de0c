package dev.shopstrata.normalize;

import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Notes beside a snapshot what it was made from and what came of it, so that the same inputs aren't
 * read again.
 *
 * @param inputs digest of the normalizer, the configuration and all export files
 */
record MadeFrom(
    Digest inputs,
    RecordCounts records,
    ContentCounts content,
    List<Finding> quarantined,
    List<Finding> skipped,
    List<Finding> notes) {
  private static final String FILE = "made-from.json";

  /** The note in a directory, empty when there is none, or none that this release can read. */
  static Optional<MadeFrom> read(Path directory) {
    Path file = directory.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(CatalogJson.reader(MadeFrom.class).readValue(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static MadeFrom of(Digest inputs, SnapshotSummary s) {
    return new MadeFrom(inputs, s.records(), s.content(), s.quarantined(), s.skipped(), s.notes());
  }

  static void forget(Path directory) throws IOException {
    Files.deleteIfExists(directory.resolve(FILE));
  }

  void write(Path directory) throws IOException {
    Path staged = directory.resolve(FILE + ".tmp");
    Files.write(staged, CatalogJson.document(this));
    Files.move(staged, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  SnapshotSummary summary(Path snapshot) {
    return new SnapshotSummary(
        snapshot, false, records, content, orEmpty(quarantined), orEmpty(skipped), orEmpty(notes));
  }

  private static List<Finding> orEmpty(List<Finding> findings) {
    return findings == null ? List.of() : findings;
  }
}
