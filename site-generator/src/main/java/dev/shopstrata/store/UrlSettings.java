package dev.shopstrata.store;

import java.util.List;
import java.util.Optional;

/**
 * What is kept of a store's URLs (mirrors {@code urls} of {@code site.yaml}).
 *
 * @param ledger the URL ledger's file, relative to the project; empty when none is kept
 * @param imports of an old platform's URLs, in the user's order
 */
public record UrlSettings(
    Optional<String> ledger, DiscontinuedRule discontinued, List<UrlImport> imports) {
  /** Nothing is kept. */
  public static final UrlSettings NONE =
      new UrlSettings(Optional.empty(), DiscontinuedRule.REDIRECT, List.of());

  public UrlSettings {
    imports = List.copyOf(imports);
  }

  /** Whether there may be former URLs at all. */
  public boolean isAsked() {
    return ledger.isPresent() || !imports.isEmpty();
  }
}
