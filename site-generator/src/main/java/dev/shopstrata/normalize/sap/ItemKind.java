package dev.shopstrata.normalize.sap;

import java.util.Map;

/** What the items of a type are in a catalog. */
enum ItemKind {
  PRODUCT,
  CATEGORY,
  VARIANT_CATEGORY,
  VARIANT_VALUE,
  CATEGORY_LINK,
  CATEGORY_PARENT,
  PRICE,
  STOCK,
  MEDIA,
  MEDIA_CONTAINER,
  FEATURE,
  FEATURE_NAME,
  FEATURE_VALUE,
  REFERENCE,
  OTHER;

  private static final Map<String, ItemKind> BY_TYPE =
      Map.ofEntries(
          Map.entry("variantcategory", VARIANT_CATEGORY),
          Map.entry("variantvaluecategory", VARIANT_VALUE),
          Map.entry("classifyingcategory", OTHER),
          Map.entry("categoryproductrelation", CATEGORY_LINK),
          Map.entry("categorycategoryrelation", CATEGORY_PARENT),
          Map.entry("pricerow", PRICE),
          Map.entry("stocklevel", STOCK),
          Map.entry("media", MEDIA),
          Map.entry("catalogunawaremedia", MEDIA),
          Map.entry("mediacontainer", MEDIA_CONTAINER),
          Map.entry("productfeature", FEATURE),
          Map.entry("classificationattribute", FEATURE_NAME),
          Map.entry("classificationattributevalue", FEATURE_VALUE),
          Map.entry("productreference", REFERENCE));

  /** Shops have product types and category types of their own, named after what they are. */
  static ItemKind of(ImpexRow row) {
    ItemKind known = BY_TYPE.get(row.type());
    if (known != null) {
      return known;
    }
    if (row.type().endsWith("product") || row.reference("baseproduct").isPresent()) {
      return PRODUCT;
    }
    return row.type().endsWith("category") ? CATEGORY : OTHER;
  }
}
