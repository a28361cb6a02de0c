package dev.shopstrata.normalize.bigcommerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** What a record of the v3 API is, by its fields. */
enum RecordKind {
  PRODUCT,
  VARIANT,
  IMAGE,
  CATEGORY,
  BRAND,
  PRICE_LIST,
  PRICE,
  INVENTORY,
  OTHER;

  static RecordKind of(JsonNode record) {
    if (record.has("price_list_id")) {
      return hasAny(record, "price", "sale_price") ? PRICE : OTHER;
    }
    if (record.path("identity").isObject() && record.has("locations")) {
      return INVENTORY;
    }
    if (record.has("product_id")) {
      return ofProduct(record);
    }
    if (hasAny(record, "price", "inventory_tracking", "variants", "brand_id")) {
      return PRODUCT;
    }
    if (hasAny(record, "parent_id", "category_id", "tree_id")) {
      return record.has("name") ? CATEGORY : OTHER;
    }
    if (record.has("name") && record.has("active")) {
      return PRICE_LIST;
    }
    boolean isBrand = hasAny(record, "page_title", "custom_url", "image_url", "meta_keywords");
    return record.has("name") && isBrand ? BRAND : OTHER;
  }

  private static RecordKind ofProduct(JsonNode record) {
    if (hasAny(record, "url_standard", "url_zoom", "image_file", "url_thumbnail")) {
      return IMAGE;
    }
    boolean isVariant = hasAny(record, "sku", "sku_id", "calculated_price");
    return isVariant && !record.has("display_name") ? VARIANT : OTHER;
  }

  private static boolean hasAny(JsonNode record, String... fields) {
    return Stream.of(fields).anyMatch(record::has);
  }
}
