package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.math.BigDecimal;
import java.util.List;

/** Tells as problems what making a snapshot left out; a new and a kept snapshot tell the same. */
final class SummaryProblems {
  private SummaryProblems() {}

  static void tell(SnapshotSummary summary, CatalogConfig config, Problems problems) {
    RecordCounts records = summary.records();
    for (Finding finding : summary.quarantined()) {
      add(
          ProblemCode.CATALOG_RECORDS_QUARANTINED,
          "records were refused: " + finding.what(),
          "correct the records in the source; quarantine.ndjson of the snapshot has them",
          finding,
          config,
          problems);
    }
    for (Finding finding : summary.notes()) {
      add(
          ProblemCode.CATALOG_RECORDS_CHANGED,
          finding.what(),
          "correct the records in the source when that is not what you want",
          finding,
          config,
          problems);
    }
    BigDecimal allowed = config.maxQuarantined().multiply(BigDecimal.valueOf(records.read()));
    if (BigDecimal.valueOf(records.quarantined()).compareTo(allowed) > 0) {
      problems.add(
          Problem.of(
                  ProblemCode.CATALOG_QUARANTINE_FULL,
                  records.quarantined()
                      + " of "
                      + records.read()
                      + " records were refused, more than \"maxQuarantined\" "
                      + config.maxQuarantined().toPlainString()
                      + " allows",
                  "correct the records in the source, or raise \"maxQuarantined\"")
              .at(config.at()));
    }
  }

  private static void add(
      ProblemCode code,
      String message,
      String fix,
      Finding finding,
      CatalogConfig config,
      Problems problems) {
    List<String> first = finding.first();
    String places =
        " ("
            + finding.count()
            + ": "
            + String.join(", ", first)
            + (finding.count() > first.size() ? ", …)" : ")");
    problems.add(Problem.of(code, message + places, fix).at(config.at()));
  }
}
