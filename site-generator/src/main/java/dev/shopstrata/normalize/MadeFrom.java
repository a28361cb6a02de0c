package dev.shopstrata.normalize;

import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes in a snapshot's folder what it was made from and what came of it, so that the same inputs
 * aren't read again. A seal beside it vouches for the note, for the records' positions and for the
 * snapshot's head, which vouches for the rest.
 *
 * @param key stands for the program, the normalizer, the configuration and all export files
 */
record MadeFrom(
    Digest key,
    RecordCounts records,
    ContentCounts content,
    List<Finding> quarantined,
    List<Finding> skipped,
    List<Finding> notes) {
  private static final String NOTE = "made-from.json";
  private static final String SEAL = "made-from.seal";
  private static final String HEAD = "snapshot.json";

  /** The note in a folder; empty when there is none, or it or the snapshot's head is damaged. */
  static Optional<MadeFrom> read(Path folder) {
    try {
      if (!Files.isRegularFile(folder.resolve(SEAL))
          || !Files.readString(folder.resolve(SEAL)).equals(seal(folder))) {
        return Optional.empty();
      }
      byte[] note = Files.readAllBytes(folder.resolve(NOTE));
      return Optional.of(CatalogJson.reader(MadeFrom.class).readValue(note));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static MadeFrom of(Digest key, ContentCounts content, Tally tally) {
    return new MadeFrom(
        key,
        tally.counts(),
        content,
        tally.quarantineFindings(),
        tally.skipFindings(),
        tally.notes());
  }

  void write(Path folder) throws IOException {
    Files.write(folder.resolve(NOTE), CatalogJson.document(this));
    Files.writeString(folder.resolve(SEAL), seal(folder));
  }

  private static String seal(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> names = new ArrayList<>(List.of(NOTE, HEAD));
    names.addAll(RecordPositions.files());
    for (String name : names) {
      Path file = folder.resolve(name);
      Digest digest = new FileContent(file, Files.size(file)).digest();
      lines.append(digest).append("  ").append(name).append('\n');
    }
    return lines.toString();
  }

  SnapshotSummary summary(Path snapshot, boolean isNew) {
    return new SnapshotSummary(
        snapshot, isNew, records, content, orEmpty(quarantined), orEmpty(skipped), orEmpty(notes));
  }

  private static List<Finding> orEmpty(List<Finding> findings) {
    return findings == null ? List.of() : findings;
  }
}
