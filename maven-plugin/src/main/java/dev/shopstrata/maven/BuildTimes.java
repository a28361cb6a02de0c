package dev.shopstrata.maven;

import dev.shopstrata.build.BuildTime;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads {@code storefront.asOf}. */
final class BuildTimes {
  private BuildTimes() {}

  static BuildTime of(String asOf, Instant started) {
    if (asOf == null || asOf.isBlank()) {
      return new BuildTime(Optional.empty(), started);
    }
    if (asOf.equals("now")) {
      return new BuildTime(Optional.of(started), started);
    }
    try {
      return new BuildTime(Optional.of(OffsetDateTime.parse(asOf).toInstant()), started);
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.PARAMETER_INVALID,
                  "storefront.asOf is no instant: \"" + asOf + "\"",
                  "write an instant such as 2026-11-27T00:00:00Z or 2026-11-27T00:00:00+01:00, or"
                      + " now")
              .at(Location.of("pom.xml")));
    }
  }
}
