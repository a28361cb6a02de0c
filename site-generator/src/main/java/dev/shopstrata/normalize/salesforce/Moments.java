package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.normalize.export.XmlElement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads XML's moments: {@code 2026-11-27T00:00:00.000Z}, {@code 2026-11-27Z}. */
final class Moments {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern ZONED = Pattern.compile(".*(Z|[+-][0-9]{2}:[0-9]{2})");

  private Moments() {}

  /** The moment, in UTC where it says no zone; null when there is none. */
  static Instant read(XmlElement record, String name, Flags flags) {
    return flags.text(record, name).map(text -> read(text, name)).orElse(null);
  }

  private static Instant read(String text, String name) {
    try {
      boolean isZoned = text.length() > 10 && ZONED.matcher(text.substring(10)).matches();
      String zoned = isZoned ? text : text + "Z";
      String day = zoned.substring(0, Math.min(10, zoned.length()));
      if (DAY.matcher(day).matches() && zoned.indexOf('T') < 0) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.of(zoned.substring(10))).toInstant();
      }
      return OffsetDateTime.parse(zoned).toInstant();
    } catch (DateTimeException e) {
      throw new UnreadableException("\"" + name + "\" is \"" + text + "\", which is no moment");
    }
  }
}
