package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells what a REST record is by its fields, as files have any name. */
final class Records {
  /** What a record is. */
  enum Kind {
    PRODUCT,
    VARIATION,
    CATEGORY,
    REVIEW,
    OTHER
  }

  private Records() {}

  static Kind kind(JsonNode record) {
    if (record.has("product_id") && record.has("review")) {
      return Kind.REVIEW;
    }
    // Older answers of variations have no type.
    boolean isVariation =
        record.has("type")
            ? record.path("type").asText().endsWith("variation")
            : record.path("parent_id").asInt() > 0
                || record.path("attributes").path(0).has("option");
    if (isVariation) {
      return Kind.VARIATION;
    }
    if (record.has("slug") && record.has("parent") && !record.has("sku")) {
      return Kind.CATEGORY;
    }
    // An attribute has a type, too.
    boolean isProduct =
        record.has("sku") || record.has("regular_price") || record.has("catalog_visibility");
    if (!isProduct) {
      return Kind.OTHER;
    }
    boolean hasName = record.has("name") || record.has("slug");
    return hasName ? Kind.PRODUCT : Kind.VARIATION;
  }
}
