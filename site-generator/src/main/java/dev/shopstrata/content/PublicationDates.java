package dev.shopstrata.content;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.MomentText;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Reads {@code from} and {@code until} of a front matter: a half-open period. */
final class PublicationDates {
  private final ZoneId zone;
  private final Problems problems;

  PublicationDates(ZoneId zone, Problems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  /** The start of a date, a local time in the store's zone, or an instant; nothing when absent. */
  Optional<Instant> read(MapNode front, String key) {
    Optional<Node> value = front.get(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof ScalarNode scalar) {
      try {
        return Optional.of(MomentText.instant(scalar.text().strip(), zone));
      } catch (DateTimeException e) {
        problems.add(invalid(key, "\"" + scalar.text() + "\"", scalar));
      }
    } else {
      problems.add(invalid(key, "a " + value.get().kindName(), value.get()));
    }
    return Optional.empty();
  }

  void requireOrder(MapNode front, Optional<Instant> from, Optional<Instant> until) {
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      problems.add(
          Problem.of(
                  ProblemCode.CONTENT_PERIOD_EMPTY,
                  "the page is never public: \"until\" is not after \"from\"",
                  "set \"until\" to a later time than \"from\"; on \"until\" itself it is gone")
              .at(front.get("until").orElseThrow().at()));
    }
  }

  private static Problem invalid(String key, String found, Node at) {
    return Problem.of(
            ProblemCode.CONTENT_DATE_INVALID,
            "\"" + key + "\" is no date or time: " + found,
            "write 2026-11-27, 2026-11-27T09:00 (in the store's time zone) or 2026-11-27T08:00:00Z")
        .at(at.at());
  }
}
