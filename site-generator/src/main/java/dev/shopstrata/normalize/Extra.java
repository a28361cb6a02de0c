package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.export.SourcePosition;
import java.util.Optional;

/**
 * Something that belongs to a product but stood in another record; absent fields are null, as it is
 * only ever written to a sort file.
 *
 * @param form the SKU, or what the product is known as, under which it was given
 * @param related id of the product that is related
 * @param kind how it is related
 * @param order position among the related ones
 * @param field name under {@code $custom} that gets a value
 */
record Extra(
    SourcePosition at,
    String form,
    Price price,
    Stock stock,
    Review review,
    String related,
    Reference.Kind kind,
    Integer order,
    String field,
    String value) {
  static Extra price(SourcePosition at, String form, Price price) {
    return new Extra(at, form, price, null, null, null, null, null, null, null);
  }

  static Extra stock(SourcePosition at, String form, Stock stock) {
    return new Extra(at, form, null, stock, null, null, null, null, null, null);
  }

  static Extra review(SourcePosition at, Review review) {
    return new Extra(at, null, null, null, review, null, null, null, null, null);
  }

  static Extra tag(SourcePosition at, String field, String value) {
    return new Extra(at, null, null, null, null, null, null, null, field, value);
  }

  /** A record that had references; the references themselves come one by one. */
  static Extra references(SourcePosition at) {
    return new Extra(at, null, null, null, null, null, null, null, null, null);
  }

  static Extra related(String productId, Reference.Kind kind, int order) {
    return new Extra(null, null, null, null, null, productId, kind, order, null, null);
  }

  /** Whether it was a record of the export, which has to be accounted for. */
  boolean isRecord() {
    return related == null;
  }

  /** What it brings to its product from a record of its own; empty for a relation. */
  Optional<BroughtRecord> brought() {
    if (price != null) {
      return Optional.of(new BroughtRecord(BroughtRecord.Kind.PRICE, form, at));
    }
    if (stock != null) {
      return Optional.of(new BroughtRecord(BroughtRecord.Kind.STOCK, form, at));
    }
    return field == null
        ? Optional.empty()
        : Optional.of(new BroughtRecord(BroughtRecord.Kind.TAG, field, at));
  }

  /** What is said of a record that no product wants. */
  String unwanted() {
    if (price != null) {
      return "no product takes a separate price for this sku";
    }
    return stock != null ? "no product has this sku" : "no product is known by this reference";
  }
}
