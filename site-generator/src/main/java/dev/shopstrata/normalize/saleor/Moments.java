package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads moments, which older versions have as days. */
final class Moments {
  private static final int DAY = 10;

  private Moments() {}

  /** Null when the first of the fields that is there says nothing; a day begins in UTC. */
  static Instant read(JsonNode fields, String... names) {
    for (String name : names) {
      if (fields.has(name)) {
        return Texts.text(fields, name).map(text -> instant(name, text)).orElse(null);
      }
    }
    return null;
  }

  private static Instant instant(String name, String text) {
    try {
      return text.length() == DAY
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new UnreadableException("its \"" + name + "\" is no date and time");
    }
  }
}
