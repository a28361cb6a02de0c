package dev.shopstrata.normalize.export;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;

/** An export that can't be read, or not on from some place. */
public final class ExportException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ExportException(Location at, String why, Throwable cause) {
    super(at + ": " + why, cause);
    this.problem =
        Problem.of(
                ProblemCode.CATALOG_INPUT_INVALID,
                "this export file can't be read: " + why,
                "export the file again; it may have been cut off while it was written or copied")
            .at(at);
  }

  private ExportException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** For something that catalog.yaml has to say and doesn't. */
  public static ExportException unsaid(Location at, String message, String fix) {
    return new ExportException(Problem.of(ProblemCode.CATALOG_CONFIG_INVALID, message, fix).at(at));
  }

  public Problem problem() {
    return problem;
  }
}
