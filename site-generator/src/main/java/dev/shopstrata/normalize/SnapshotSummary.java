package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.normalize.export.RecordCounts;
import java.nio.file.Path;
import java.util.List;

/**
 * What making a snapshot came to.
 *
 * @param snapshot where it lies: a directory or an archive
 * @param isNew whether it was made now; false when nothing had changed
 * @param records what became of the export's records
 * @param content what the snapshot has
 * @param quarantined why records were refused
 * @param skipped by which rules records were left out
 * @param notes what was changed or left out inside records
 */
public record SnapshotSummary(
    Path snapshot,
    boolean isNew,
    RecordCounts records,
    ContentCounts content,
    List<Finding> quarantined,
    List<Finding> skipped,
    List<Finding> notes) {
  public SnapshotSummary {
    quarantined = List.copyOf(quarantined);
    skipped = List.copyOf(skipped);
    notes = List.copyOf(notes);
  }

  /** For a catalog that already is a snapshot. */
  static SnapshotSummary of(Path snapshot) {
    return new SnapshotSummary(
        snapshot,
        false,
        new RecordCounts(0, 0, 0, 0, 0),
        new ContentCounts(0, 0, 0, 0),
        List.of(),
        List.of(),
        List.of());
  }
}
