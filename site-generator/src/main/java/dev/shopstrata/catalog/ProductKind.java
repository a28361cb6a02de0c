package dev.shopstrata.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of thing is sold. */
public enum ProductKind {
  SIMPLE,
  CONFIGURABLE,
  BUNDLE,
  GROUPED,
  DOWNLOADABLE,
  EXTERNAL;

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
