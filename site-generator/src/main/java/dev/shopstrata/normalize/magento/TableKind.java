package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.export.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rows of a table are; in the order in which they are read. */
enum TableKind {
  ATTRIBUTES,
  CATEGORIES,
  RULES,
  PRODUCTS,
  PICTURES,
  LIST_PRICES,
  DOWNLOADS,
  TIER_PRICES,
  STOCK,
  LINKS,
  REVIEWS,
  OTHER;

  /** Kinds whose rows are parts of a product that stands in another table. */
  static final List<TableKind> PARTS = List.of(PICTURES, LIST_PRICES, DOWNLOADS, TIER_PRICES);

  /** By the columns, as files have any name. */
  static TableKind of(TableRow header) {
    Set<String> columns = new HashSet<>();
    header.columns().forEach(name -> columns.add(Cells.column(name)));
    return columns.contains("sku") ? ofSku(columns) : withoutSku(columns);
  }

  private static TableKind ofSku(Set<String> columns) {
    if (columns.contains("linked_sku")) {
      return LINKS;
    }
    if (columns.contains("tier_price") || columns.contains("tier_price_qty")) {
      return TIER_PRICES;
    }
    if (columns.contains("source_code") && columns.contains("quantity")) {
      return STOCK;
    }
    if (columns.contains("rating_value") || columns.contains("review")) {
      return REVIEWS;
    }
    boolean isProduct =
        List.of("name", "product_type", "store_view_code", "additional_attributes", "price", "qty")
            .stream()
            .anyMatch(columns::contains);
    if (isProduct) {
      return PRODUCTS;
    }
    if (columns.contains("image")) {
      return PICTURES;
    }
    return columns.contains("msrp") || columns.contains("msrp_price") ? LIST_PRICES : OTHER;
  }

  private static TableKind withoutSku(Set<String> columns) {
    if (columns.contains("attribute_code")) {
      return ATTRIBUTES;
    }
    if (columns.contains("simple_action")) {
      return RULES;
    }
    if (columns.contains("product_sku") && columns.contains("link_item_title")) {
      return DOWNLOADS;
    }
    boolean isCategory = columns.contains("url_key") && columns.contains("path");
    return isCategory && columns.contains("name") ? CATEGORIES : OTHER;
  }
}
