package dev.shopstrata.bundle;

import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
import java.util.Optional;

/**
 * What a bundle says beside its files; empty content stands for no such part.
 *
 * @param redirects what {@code redirects.txt} says
 * @param headers what the files of a content type are served with
 * @param ledger what {@code ledger.ndjson} says
 * @param environment for which the store was built; empty for the store as it is
 */
public record BundleParts(
    Content redirects, SharedHeaders headers, Content ledger, Optional<String> environment) {
  /** Nothing beside the files. */
  public static final BundleParts NONE = of(new BytesContent(""));

  /** Of a store as it is. */
  public BundleParts(Content redirects, SharedHeaders headers, Content ledger) {
    this(redirects, headers, ledger, Optional.empty());
  }

  /** Redirects alone. */
  public static BundleParts of(Content redirects) {
    return new BundleParts(redirects, SharedHeaders.NONE, new BytesContent(""));
  }
}
