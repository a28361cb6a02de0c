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

  /** The form in snapshots and views. */
  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return text();
  }
}
