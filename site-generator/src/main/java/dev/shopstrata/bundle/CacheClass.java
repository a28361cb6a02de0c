package dev.shopstrata.bundle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How long a file may be kept by browsers and edges. */
public enum CacheClass {
  /** Its name changes with its content. */
  IMMUTABLE("public, max-age=31536000, immutable"),
  /** Its URL stays while its content changes. */
  PAGE("public, max-age=0, must-revalidate"),
  /** A public file with a stable name. */
  FILE("public, max-age=3600");

  private final String cacheControl;

  CacheClass(String cacheControl) {
    this.cacheControl = cacheControl;
  }

  /** The value of the Cache-Control header. */
  public String cacheControl() {
    return cacheControl;
  }

  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
