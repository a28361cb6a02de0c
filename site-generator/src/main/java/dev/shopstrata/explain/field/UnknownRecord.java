package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.snapshot.QuarantinedRecord;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says that the catalog has no record of an id, and what was probably meant or happened. */
final class UnknownRecord {
  private UnknownRecord() {}

  static ProblemException of(RecordId record, ExplainedCatalog catalog, Collection<String> known) {
    Optional<QuarantinedRecord> refused = catalog.snapshot().refused(record.id());
    return new ProblemException(
        List.of(
            Problem.of(
                ProblemCode.EXPLAIN_RECORD_UNKNOWN,
                "the catalog \""
                    + catalog.config().id()
                    + "\" has no "
                    + record.kind().text()
                    + " \""
                    + record.id()
                    + "\""
                    + refused.map(UnknownRecord::text).orElse(""),
                refused.isPresent()
                    ? "correct the record in the source, and make the snapshot again"
                    : "write the id as the catalog has it" + DidYouMean.hint(record.id(), known))));
  }

  private static String text(QuarantinedRecord refused) {
    return "; a record that names it was refused: "
        + refused.file()
        + " #"
        + refused.position()
        + ", "
        + refused.reason();
  }
}
