package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an export file is a list of; declared in the order in which they are read. */
enum RecordKind {
  CHANNEL,
  CUSTOMER_GROUP,
  TAX_CATEGORY,
  PRODUCT_SELECTION,
  PRODUCT_TYPE,
  CATEGORY,
  PRODUCT,
  STANDALONE_PRICE,
  INVENTORY_ENTRY,
  PRODUCT_SELECTION_ASSIGNMENT,
  OTHER;

  private static final Map<String, RecordKind> BY_NAME =
      Map.ofEntries(
          Map.entry("channel", CHANNEL),
          Map.entry("channels", CHANNEL),
          Map.entry("customergroup", CUSTOMER_GROUP),
          Map.entry("customergroups", CUSTOMER_GROUP),
          Map.entry("taxcategory", TAX_CATEGORY),
          Map.entry("taxcategories", TAX_CATEGORY),
          Map.entry("productselection", PRODUCT_SELECTION),
          Map.entry("productselections", PRODUCT_SELECTION),
          Map.entry("producttype", PRODUCT_TYPE),
          Map.entry("producttypes", PRODUCT_TYPE),
          Map.entry("category", CATEGORY),
          Map.entry("categories", CATEGORY),
          Map.entry("product", PRODUCT),
          Map.entry("products", PRODUCT),
          Map.entry("productdraft", PRODUCT),
          Map.entry("productdrafts", PRODUCT),
          Map.entry("productprojection", PRODUCT),
          Map.entry("productprojections", PRODUCT),
          Map.entry("price", STANDALONE_PRICE),
          Map.entry("prices", STANDALONE_PRICE),
          Map.entry("standaloneprice", STANDALONE_PRICE),
          Map.entry("standaloneprices", STANDALONE_PRICE),
          Map.entry("inventory", INVENTORY_ENTRY),
          Map.entry("inventoryentry", INVENTORY_ENTRY),
          Map.entry("inventoryentries", INVENTORY_ENTRY),
          Map.entry("productselectionassignment", PRODUCT_SELECTION_ASSIGNMENT),
          Map.entry("productselectionassignments", PRODUCT_SELECTION_ASSIGNMENT),
          Map.entry("productselectionproduct", PRODUCT_SELECTION_ASSIGNMENT),
          Map.entry("productselectionproducts", PRODUCT_SELECTION_ASSIGNMENT),
          Map.entry("store", OTHER),
          Map.entry("stores", OTHER),
          Map.entry("productselectionsetting", OTHER),
          Map.entry("productselectionsettings", OTHER));

  /** By the file's name without ending and digits: {@code standalone-prices-02.json}. */
  static Optional<RecordKind> byName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    String letters =
        (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Optional.ofNullable(BY_NAME.get(letters));
  }

  /** By the fields that only one kind has, for files with names of their own. */
  static RecordKind byShape(JsonNode record) {
    if (record.has("masterVariant") || record.has("masterData") || record.has("productType")) {
      return PRODUCT;
    }
    if (record.has("quantityOnStock")) {
      return INVENTORY_ENTRY;
    }
    if (record.has("sku") && record.has("value")) {
      return STANDALONE_PRICE;
    }
    if (record.has("product") && record.has("productSelection")) {
      return PRODUCT_SELECTION_ASSIGNMENT;
    }
    if (record.path("attributes").isArray()) {
      return PRODUCT_TYPE;
    }
    if (record.has("roles")) {
      return CHANNEL;
    }
    return record.has("orderHint") && record.has("slug") ? CATEGORY : OTHER;
  }
}
