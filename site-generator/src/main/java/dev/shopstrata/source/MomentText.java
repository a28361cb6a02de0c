package dev.shopstrata.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** A moment as people write it: an instant, or a date or time in a zone they don't name. */
public final class MomentText {
  private static final Pattern WITH_ZONE = Pattern.compile(".*T.*(Z|[+-][0-9]{2}(:?[0-9]{2})?)");

  private MomentText() {}

  /**
   * {@code 2026-11-27} is the begin of that day in the zone, {@code 2026-11-27T09:00} a time in it,
   * {@code 2026-11-27T08:00:00Z} an instant.
   *
   * @throws DateTimeException when it is none of them
   */
  public static Instant instant(String text, ZoneId zone) {
    if (WITH_ZONE.matcher(text).matches()) {
      return OffsetDateTime.parse(text).toInstant();
    }
    return text.contains("T")
        ? LocalDateTime.parse(text).atZone(zone).toInstant()
        : LocalDate.parse(text).atStartOfDay(zone).toInstant();
  }
}
