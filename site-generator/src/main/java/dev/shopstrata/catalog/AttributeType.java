package dev.shopstrata.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an attribute value is meant. */
public enum AttributeType {
  TEXT,
  NUMBER,
  BOOLEAN,
  ENUM,
  COLOR,
  SIZE,
  REFERENCE;

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
