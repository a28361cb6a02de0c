package dev.shopstrata.normalize.woocommerce;

import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Moments;
import dev.shopstrata.normalize.export.ExportException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What catalog.yaml says of a WooCommerce shop.
 *
 * @param locale BCP 47 tag of all texts
 * @param currency of all amounts
 * @param zone in which dates without one are meant
 */
record Shop(SourceOptions options, String locale, String currency, ZoneId zone) {
  static final String TIME_ZONE = "timeZone";

  static Shop read(SourceOptions options) throws ExportException {
    Optional<String> name = options.own(TIME_ZONE);
    try {
      ZoneId zone = name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name.get());
      return new Shop(options, options.locale(), options.currency(), zone);
    } catch (DateTimeException e) {
      throw ExportException.unsaid(
          options.own().get(TIME_ZONE).orElse(options.own()).at(),
          "\"" + name.orElse("") + "\" is no time zone",
          "write a name such as \"Europe/Berlin\"");
    }
  }

  Optional<Instant> moment(String text) {
    return Moments.read(text, zone);
  }

  /** The moment after the last one of a sale: a day counts to its end. */
  Optional<Instant> end(String text) {
    boolean isDay = text.indexOf(':') < 0;
    return moment(text)
        .map(last -> isDay ? last.atZone(zone).plusDays(1).toInstant() : last.plusSeconds(1));
  }
}
