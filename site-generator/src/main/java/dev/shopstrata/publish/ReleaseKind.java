package dev.shopstrata.publish;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a release goes live. */
public enum ReleaseKind {
  /** All files under a folder of its own, and one switch. */
  FULL,
  /** Changed files where they are, one after another. */
  DELTA;

  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
