package dev.shopstrata.normalize.sap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of dates as columns say it, {@code dd.MM.yyyy HH:mm:ss}, and read by itself, as what the
 * platform makes of such forms differs from version to version. A date without zone is in UTC.
 */
final class DateForm {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Map<Character, String> PARTS =
      Map.ofEntries(
          Map.entry('y', "(\\d{4}|\\d{2})"),
          Map.entry('M', "(\\d{1,2}|\\p{Alpha}{3,9})"),
          Map.entry('d', "(\\d{1,2})"),
          Map.entry('H', "(\\d{1,2})"),
          Map.entry('h', "(\\d{1,2})"),
          Map.entry('m', "(\\d{1,2})"),
          Map.entry('s', "(\\d{1,2})"),
          Map.entry('S', "(\\d{1,9})"),
          Map.entry('a', "([AaPp][Mm])"),
          Map.entry('X', "(Z|[+-]\\d{2}:?\\d{2})"),
          Map.entry('Z', "(Z|[+-]\\d{2}:?\\d{2})"),
          Map.entry('z', "(UTC|GMT|Z)"));

  private final List<Character> letters = new ArrayList<>();
  private final Pattern pattern;

  private DateForm(String form) {
    StringBuilder regex = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && PARTS.containsKey(c)) {
        boolean goesOn = i > 0 && form.charAt(i - 1) == c;
        if (!goesOn) {
          letters.add(c);
          regex.append(PARTS.get(c));
        }
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    this.pattern = Pattern.compile(regex.toString());
  }

  static DateForm of(String form) {
    return new DateForm(form.strip());
  }

  /** Empty when the text doesn't have this form, or is no date. */
  Optional<Instant> read(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<Character, String> parts = new HashMap<>();
    for (int i = 0; i < letters.size(); i++) {
      parts.put(letters.get(i), matcher.group(i + 1));
    }
    try {
      return Optional.of(instant(parts));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant instant(Map<Character, String> parts) {
    int year = number(parts, 'y', 0);
    LocalDateTime local =
        LocalDateTime.of(
            year < 100 ? 2000 + year : year,
            month(parts.getOrDefault('M', "1")),
            number(parts, 'd', 1),
            hour(parts),
            number(parts, 'm', 0),
            number(parts, 's', 0));
    return local.toInstant(zone(parts));
  }

  private static int hour(Map<Character, String> parts) {
    if (!parts.containsKey('h')) {
      return number(parts, 'H', 0);
    }
    boolean afternoon = parts.getOrDefault('a', "").equalsIgnoreCase("pm");
    return number(parts, 'h', 0) % 12 + (afternoon ? 12 : 0);
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int at = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
    return at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static ZoneOffset zone(Map<Character, String> parts) {
    String zone = parts.getOrDefault('X', parts.getOrDefault('Z', "Z"));
    return ZoneOffset.of(zone);
  }

  private static int number(Map<Character, String> parts, char letter, int absent) {
    String text = parts.get(letter);
    return text == null ? absent : Integer.parseInt(text);
  }
}
