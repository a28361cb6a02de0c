package dev.shopstrata.store;

import java.util.Optional;

/**
 * How a store's pages sell (docs/COMMERCE.md).
 *
 * @param endpoint an absolute URL or a root-relative path: where the unified methods are, or where
 *     a local cart is ordered
 * @param link the checkout elsewhere, a URL with {@code {items}}
 * @param item how one line stands in {@code {items}}
 * @param separator what stands between two lines
 */
public record CommerceSettings(
    CommerceAdapter adapter,
    Optional<String> endpoint,
    Optional<String> link,
    String item,
    String separator) {
  /** A store that only shows. */
  public static final CommerceSettings NONE =
      new CommerceSettings(
          CommerceAdapter.NONE, Optional.empty(), Optional.empty(), "{sku}:{quantity}", ",");
}
