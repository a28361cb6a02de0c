package dev.shopstrata.catalog.reason;

import java.util.List;

/** Whether a locale of a store shows a product, and what keeps it out, in the order of asking. */
public enum Standing {
  SHOWN(""),
  /** It has no name in the language, and the store shows such products by their id. */
  SHOWN_NAMELESS(""),
  UNPUBLISHED("are unpublished"),
  PRODUCT_STOPPED("are stopped"),
  PRODUCT_EXCLUDED("are outside the assortment"),
  CATEGORY_EXCLUDED("are outside the assortment"),
  NOT_INCLUDED("are outside the assortment"),
  OUTSIDE_ROOT("are outside the assortment"),
  ATTRIBUTE_UNMET("are outside the assortment"),
  NOT_OFFERED("are not offered at this time in its channels"),
  WITHOUT_PRICE("have no price in its price scope"),
  OUT_OF_STOCK("are out of stock"),
  NAMELESS("have no name in this language");

  private final String counted;

  Standing(String counted) {
    this.counted = counted;
  }

  public boolean isShown() {
    return this == SHOWN || this == SHOWN_NAMELESS;
  }

  /** What several products have in common: {@code are unpublished}; empty for those shown. */
  public String counted() {
    return counted;
  }

  /** JSON Pointers into the settings of what decides. */
  public List<String> settings() {
    return switch (this) {
      case SHOWN, UNPUBLISHED -> List.of();
      case PRODUCT_STOPPED -> List.of("/catalog/stop");
      case PRODUCT_EXCLUDED -> List.of("/catalog/assortment/products/exclude");
      case CATEGORY_EXCLUDED -> List.of("/catalog/assortment/categories/exclude");
      case NOT_INCLUDED ->
          List.of("/catalog/assortment/products/include", "/catalog/assortment/categories/include");
      case OUTSIDE_ROOT -> List.of("/catalog/assortment/root");
      case ATTRIBUTE_UNMET -> List.of("/catalog/assortment/attributes");
      case NOT_OFFERED -> List.of("/catalog/channels");
      case WITHOUT_PRICE -> List.of("/catalog/missingPrice");
      case OUT_OF_STOCK -> List.of("/catalog/outOfStock");
      case NAMELESS, SHOWN_NAMELESS -> List.of("/catalog/missingName");
    };
  }
}
