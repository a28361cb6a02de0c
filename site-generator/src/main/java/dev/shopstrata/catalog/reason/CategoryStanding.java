package dev.shopstrata.catalog.reason;

import java.util.List;

/** Whether a locale of a store shows a category, and what keeps it out, in the order of asking. */
public enum CategoryStanding {
  SHOWN("it is published, not excluded, and has products here"),
  OUTSIDE_ROOT("it doesn't lie below the store's root"),
  IS_ROOT("it is the store's root, whose children are the top categories"),
  EXCLUDED("it or a category above it is excluded"),
  UNPUBLISHED("it or a category above it is unpublished"),
  EMPTY("neither it nor a category below it has a product here"),
  NAMELESS("it has no name in this language");

  private final String why;

  CategoryStanding(String why) {
    this.why = why;
  }

  /** One clause in lower case. */
  public String why() {
    return why;
  }

  /** JSON Pointers into the settings of what decides. */
  public List<String> settings() {
    return switch (this) {
      case SHOWN, UNPUBLISHED, EMPTY -> List.of();
      case OUTSIDE_ROOT, IS_ROOT -> List.of("/catalog/assortment/root");
      case EXCLUDED -> List.of("/catalog/assortment/categories/exclude");
      case NAMELESS -> List.of("/catalog/missingName");
    };
  }
}
