package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.draft.Moments;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as Magento writes them: {@code 2015-10-25 3:34:20}, and in the short form of the
 * admin's language, {@code 2/19/18, 1:06 AM} or {@code 19.02.18}.
 */
final class Dates {
  private static final Pattern SHORT_HOUR =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]):(.*)");
  private static final Pattern LOCAL =
      Pattern.compile(
          "([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})"
              + "(?:,?\\s+([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?(?:\\s*([AaPp])\\.?[Mm]\\.?)?)?");
  private static final int CENTURY = 2000;

  private final ZoneId zone;

  Dates(ZoneId zone) {
    this.zone = zone;
  }

  Optional<Instant> read(String text) {
    String plain = text.replace('\u202f', ' ').strip();
    Matcher hour = SHORT_HOUR.matcher(plain);
    Optional<Instant> iso =
        Moments.read(
            hour.matches() ? hour.group(1) + "T0" + hour.group(2) + ":" + hour.group(3) : plain,
            zone);
    return iso.isPresent() ? iso : local(plain);
  }

  /** The moment after the last one of a period: a day counts to its end. */
  Optional<Instant> readEnd(String text) {
    boolean isDay = text.indexOf(':') < 0 || text.strip().matches(".* 0?0:00(:00)?|.*12:00 AM");
    return read(text)
        .map(
            start ->
                isDay
                    ? start.atZone(zone).plusDays(1).toInstant()
                    : start.plus(Duration.ofSeconds(1)));
  }

  /** Slashes put the month first, unless it can't be one; points put the day first. */
  private Optional<Instant> local(String text) {
    Matcher date = LOCAL.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    boolean dayFirst = !date.group(2).equals("/") || first > 12;
    int year = Integer.parseInt(date.group(4));
    try {
      LocalDate day =
          LocalDate.of(
              year < 100 ? CENTURY + year : year,
              dayFirst ? second : first,
              dayFirst ? first : second);
      return Optional.of(
          date.group(5) == null
              ? day.atStartOfDay(zone).toInstant()
              : day.atTime(hour(date), Integer.parseInt(date.group(6))).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int hour(Matcher date) {
    int hour = Integer.parseInt(date.group(5));
    String half = date.group(7);
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
  }
}
