package dev.shopstrata.problem;

import static dev.shopstrata.problem.Severity.ERROR;
import static dev.shopstrata.problem.Severity.WARNING;

import java.util.Locale;

/** Every kind of problem there is; the text form is stable and listed in docs/PROBLEMS.md. */
public enum ProblemCode {
  // source
  YAML_INVALID(ERROR),
  YAML_SUSPICIOUS_SCALAR(WARNING),
  JSON_INVALID(ERROR),
  FRONT_MATTER_INVALID(ERROR),
  FILE_UNREADABLE(ERROR),
  PATH_INVALID(ERROR),

  // catalog (snapshot)
  SNAPSHOT_NOT_FOUND(ERROR),
  SNAPSHOT_HEAD_INVALID(ERROR),
  SNAPSHOT_VERSION_UNSUPPORTED(ERROR),
  SNAPSHOT_PART_DAMAGED(ERROR),
  SNAPSHOT_RECORD_INVALID(ERROR),
  SNAPSHOT_UNSORTED(ERROR),
  SNAPSHOT_FIELD_UNKNOWN(WARNING);

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The kebab-case name that users see. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
