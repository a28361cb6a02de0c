package dev.shopstrata.store;

import java.util.Optional;

/**
 * What is kept of a store's URLs (mirrors {@code urls} of {@code site.yaml}).
 *
 * @param ledger the URL ledger's file, relative to the project; empty when none is kept
 */
public record UrlSettings(Optional<String> ledger, DiscontinuedRule discontinued) {
  /** Nothing is kept. */
  public static final UrlSettings NONE =
      new UrlSettings(Optional.empty(), DiscontinuedRule.REDIRECT);
}
