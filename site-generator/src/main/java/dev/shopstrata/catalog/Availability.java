package dev.shopstrata.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether something can be bought. */
public enum Availability {
  IN_STOCK,
  OUT_OF_STOCK,
  PREORDER,
  BACKORDER,
  DISCONTINUED;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The form in snapshots and views. */
  @JsonValue
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
