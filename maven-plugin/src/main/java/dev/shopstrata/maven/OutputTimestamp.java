package dev.shopstrata.maven;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Reads {@code project.build.outputTimestamp} as Maven's own plugins do. */
final class OutputTimestamp {
  /** The earliest time a zip can hold, used where the project gives none. */
  private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:02Z");

  private OutputTimestamp() {}

  /** The instant of an ISO 8601 text or of seconds since 1970; a fixed one without text. */
  static Instant parse(String text) {
    if (text == null || text.length() < 2) {
      return EARLIEST;
    }
    try {
      Instant time =
          text.chars().allMatch(c -> c >= '0' && c <= '9')
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant();
      return time.isBefore(EARLIEST) ? EARLIEST : time;
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.PARAMETER_INVALID,
                  "project.build.outputTimestamp is no time: \"" + text + "\"",
                  "write an instant such as 2026-01-01T00:00:00Z, or seconds since 1970")
              .at(Location.of("pom.xml")));
    }
  }
}
