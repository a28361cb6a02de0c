package dev.shopstrata.bundle;

import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;

/**
 * What a bundle says beside its files; empty content stands for no such part.
 *
 * @param redirects what {@code redirects.txt} says
 * @param headers what the files of a content type are served with
 * @param ledger what {@code ledger.ndjson} says
 */
public record BundleParts(Content redirects, SharedHeaders headers, Content ledger) {
  /** Nothing beside the files. */
  public static final BundleParts NONE = of(new BytesContent(""));

  /** Redirects alone. */
  public static BundleParts of(Content redirects) {
    return new BundleParts(redirects, SharedHeaders.NONE, new BytesContent(""));
  }
}
