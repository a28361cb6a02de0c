package dev.shopstrata.maven;

import dev.shopstrata.build.CompactBuild;
import dev.shopstrata.build.DeltaBuild;
import dev.shopstrata.catalog.delta.Found;
import dev.shopstrata.catalog.delta.SaleKey;
import dev.shopstrata.normalize.ContentCounts;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.normalize.export.RecordCounts;
import java.util.ArrayList;
import java.util.List;

/** Says in a few lines what became of an export's records, and what was done to snapshots. */
final class SnapshotText {
  private SnapshotText() {}

  static List<String> of(String catalog, SnapshotSummary summary) {
    ContentCounts content = summary.content();
    List<String> lines = new ArrayList<>();
    lines.add(
        "catalog "
            + catalog
            + ": "
            + number(content.products(), "product", "products")
            + ", "
            + number(content.variants(), "variant", "variants")
            + ", "
            + number(content.categories(), "category", "categories")
            + (summary.isNew() ? "" : " (unchanged)"));
    if (summary.isNew()) {
      addRecords(summary, lines);
    }
    return lines;
  }

  /** Says what was added to an earlier snapshot. */
  static String added(String snapshot, DeltaBuild.Result result) {
    String start = "catalog " + result.catalog() + ": ";
    if (result.isWhole()) {
      return start + "the whole snapshot is in " + snapshot;
    }
    return start
        + result
            .delta()
            .map(
                delta ->
                    number(delta.products(), "product", "products")
                        + ", "
                        + number(delta.categories(), "category", "categories")
                        + ", "
                        + number(delta.reviews(), "review", "reviews")
                        + " in "
                        + snapshot
                        + "/"
                        + delta.place().getFileName())
            .orElse("nothing changed since " + snapshot);
  }

  /** Says what a list of prices or stock changed. */
  static List<String> listed(String snapshot, DeltaBuild.ListResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        number(result.delta().changes(), "thing", "things")
            + " in the list: "
            + result
                .delta()
                .delta()
                .map(
                    delta ->
                        number(delta.products(), "product", "products")
                            + " changed in "
                            + snapshot
                            + "/"
                            + delta.place().getFileName())
                .orElse("nothing that " + snapshot + " did not have"));
    addRecords(result.records(), lines);
    Found<SaleKey> unknown = result.delta().unknown();
    if (unknown.count() > 0) {
      lines.add(
          "  not in the snapshot: "
              + unknown.count()
              + " (first: "
              + String.join(", ", unknown.first().stream().map(SaleKey::value).toList())
              + ")");
    }
    return lines;
  }

  static String compacted(String snapshot, CompactBuild.Result result) {
    return result.deltas() == 0
        ? "snapshot " + snapshot + " has no deltas"
        : "snapshot " + snapshot + ": compacted " + number(result.deltas(), "delta", "deltas");
  }

  private static void addRecords(SnapshotSummary summary, List<String> lines) {
    RecordCounts records = summary.records();
    lines.add(
        "  "
            + number(records.read(), "record", "records")
            + " read = "
            + records.written()
            + " written + "
            + records.merged()
            + " merged + "
            + records.quarantined()
            + " quarantined + "
            + records.skipped()
            + " skipped");
    summary.quarantined().forEach(finding -> lines.add("  quarantined: " + text(finding)));
    summary.skipped().forEach(finding -> lines.add("  skipped: " + text(finding)));
    summary.notes().forEach(finding -> lines.add("  note: " + text(finding)));
  }

  private static String number(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static String text(Finding finding) {
    return finding.count()
        + " × "
        + finding.what()
        + (finding.first().isEmpty() ? "" : " (first: " + String.join(", ", finding.first()) + ")");
  }
}
