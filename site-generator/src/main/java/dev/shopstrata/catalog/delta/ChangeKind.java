package dev.shopstrata.catalog.delta;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** What a change of a product is about. */
public enum ChangeKind {
  PRICES,
  STOCK,
  PRICES_AND_STOCK,
  /**
   * Texts, categories, attributes, images and whatever else, whether or not prices or stock too.
   */
  OTHER;

  static ChangeKind of(List<String> fields) {
    boolean prices = fields.contains(ChangedFields.PRICES);
    boolean stock = fields.contains(ChangedFields.STOCK);
    long others =
        fields.stream()
            .filter(f -> !f.equals(ChangedFields.PRICES) && !f.equals(ChangedFields.STOCK))
            // Says only that something else changed.
            .filter(f -> !f.equals(ChangedFields.UPDATED_AT))
            .count();
    if (others > 0 || (!prices && !stock)) {
      return OTHER;
    }
    return prices && stock ? PRICES_AND_STOCK : prices ? PRICES : STOCK;
  }

  /** As it is written: {@code prices-and-stock}. */
  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
