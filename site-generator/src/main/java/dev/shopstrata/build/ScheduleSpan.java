package dev.shopstrata.build;

import dev.shopstrata.source.MomentText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How far a schedule looks.
 *
 * @param until its end
 * @param boundaries at most so many of each store
 * @param urls at most so many of each kind of page at a boundary
 */
public record ScheduleSpan(End until, int boundaries, int urls) {
  /** The end of a schedule, which may depend on when it begins and where. */
  public interface End {
    Instant of(Instant asOf, ZoneId zone);

    /**
     * Reads an instant ({@code 2026-12-24T18:00:00+01:00}), a time or the begin of a date in the
     * store's zone ({@code 2026-12-24}), or a period ({@code P30D}); empty for anything else.
     */
    static Optional<End> parse(String text) {
      try {
        if (text.startsWith("P")) {
          Period period = Period.parse(text);
          return Optional.of((asOf, zone) -> asOf.atZone(zone).plus(period).toInstant());
        }
        MomentText.instant(text, ZoneOffset.UTC);
        return Optional.of((asOf, zone) -> MomentText.instant(text, zone));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  public ScheduleSpan {
    if (boundaries < 1 || urls < 0) {
      throw new IllegalArgumentException(boundaries + " boundaries, " + urls + " URLs");
    }
  }
}
