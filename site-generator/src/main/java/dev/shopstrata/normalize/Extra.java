package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import java.util.Optional;

/**
 * Something that belongs to a product but stood in another record; absent fields are null, as it is
 * only ever written to a sort file.
 *
 * @param sku which of the product's forms it is for
 * @param related id of the product that is related
 * @param order position among the related ones
 * @param field name under {@code $custom} that gets a value
 */
record Extra(
    SourcePosition at,
    String sku,
    Price price,
    Stock stock,
    String related,
    Integer order,
    String field,
    String value) {
  static Extra price(SourcePosition at, String sku, Price price) {
    return new Extra(at, sku, price, null, null, null, null, null);
  }

  static Extra stock(SourcePosition at, String sku, Stock stock) {
    return new Extra(at, sku, null, stock, null, null, null, null);
  }

  static Extra relatable(String productId) {
    return new Extra(null, null, null, null, productId, null, null, null);
  }

  static Extra tag(SourcePosition at, String field, String value) {
    return new Extra(at, null, null, null, null, null, field, value);
  }

  Extra at(int position) {
    return new Extra(at, sku, price, stock, related, position, field, value);
  }

  /** What it brings to its product from a record of its own; empty for a relation. */
  Optional<BroughtRecord> brought() {
    if (price != null) {
      return Optional.of(new BroughtRecord(BroughtRecord.Kind.PRICE, sku, at));
    }
    if (stock != null) {
      return Optional.of(new BroughtRecord(BroughtRecord.Kind.STOCK, sku, at));
    }
    return field == null
        ? Optional.empty()
        : Optional.of(new BroughtRecord(BroughtRecord.Kind.TAG, field, at));
  }

  /** What is said when no product wants it; empty for what needs no taker. */
  String unwanted() {
    if (price != null) {
      return "no product takes a separate price for this sku";
    }
    if (stock != null) {
      return "no product has this sku";
    }
    return field == null ? "" : "no product is known by this reference";
  }
}
