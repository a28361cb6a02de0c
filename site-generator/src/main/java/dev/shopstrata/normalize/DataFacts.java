package dev.shopstrata.normalize;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a configuration tells about the data.
 *
 * @param asOf the moment the data describes
 * @param locales BCP 47 tags; empty means those found in the data
 * @param currencies ISO 4217 codes; empty means those found in the data
 */
public record DataFacts(Optional<Instant> asOf, List<String> locales, List<String> currencies) {
  public DataFacts {
    locales = List.copyOf(locales);
    currencies = List.copyOf(currencies);
  }
}
