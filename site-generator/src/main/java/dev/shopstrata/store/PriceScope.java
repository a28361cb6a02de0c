package dev.shopstrata.store;

import java.util.List;
import java.util.Optional;

/**
 * Which prices a store may show.
 *
 * @param channels in order of preference
 */
public record PriceScope(
    String currency,
    List<String> channels,
    Optional<String> country,
    Optional<String> customerGroup) {
  public PriceScope {
    channels = List.copyOf(channels);
  }
}
