package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.SourcePosition;

/**
 * A record of an export that became part of a product.
 *
 * @param name the SKU it was for; of a tag, the field under {@code $custom}
 */
public record BroughtRecord(Kind kind, String name, SourcePosition at) {
  /** What it brought. */
  public enum Kind {
    PRICE,
    STOCK,
    TAG
  }
}
