package dev.shopstrata.catalog.reason;

import java.util.List;
import java.util.Optional;

/**
 * Whether a store shows a product, and why not.
 *
 * @param detail what decided, as one sentence
 * @param setting JSON Pointer of the very item that decided, where there is one
 */
public record StandingReason(Standing standing, String detail, Optional<String> setting)
    implements ViewReason {
  @Override
  public String kind() {
    return "standing";
  }

  @Override
  public List<String> sentences() {
    return List.of(detail);
  }

  @Override
  public List<String> settings() {
    return setting.map(List::of).orElseGet(standing::settings);
  }
}
