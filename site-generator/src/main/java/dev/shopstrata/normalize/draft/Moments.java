package dev.shopstrata.normalize.draft;

import dev.shopstrata.source.MomentText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Reads moments as exports write them. */
public final class Moments {
  private Moments() {}

  /**
   * The moment of an ISO 8601 text: with an offset, without one, or a day alone, which begins at
   * midnight; empty when it is none of these.
   *
   * @param zone of texts without an offset
   */
  public static Optional<Instant> read(String text, ZoneId zone) {
    String iso = text.strip().replaceFirst("^([0-9]{4}-[0-9]{2}-[0-9]{2})[ ]+", "$1T");
    try {
      boolean hasTime = iso.indexOf('T') == 10;
      return Optional.of(
          MomentText.instant(
              hasTime ? iso.replaceFirst("([+-][0-9]{2})([0-9]{2})$", "$1:$2") : iso, zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
