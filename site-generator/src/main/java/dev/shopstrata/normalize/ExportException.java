package dev.shopstrata.normalize;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;

/** An export file that can't be read on from some place. */
final class ExportException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Location at;
  private final transient String why;

  ExportException(Location at, String why, Throwable cause) {
    super(at + ": " + why, cause);
    this.at = at;
    this.why = why;
  }

  Problem problem() {
    return Problem.of(
            ProblemCode.CATALOG_INPUT_INVALID,
            "this export file can't be read: " + why,
            "export the file again; it may have been cut off while it was written or copied")
        .at(at);
  }
}
