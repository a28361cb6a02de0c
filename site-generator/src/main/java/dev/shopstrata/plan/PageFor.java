package dev.shopstrata.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one page of a template is made for: the {@code for} of its front matter. */
public enum PageFor {
  /** No {@code for}: a single page per locale. */
  SITE(1),
  PRODUCTS(128),
  CATEGORIES(64),
  BRANDS(64),
  CONTENT(64),
  /** A list in {@code data/}. */
  DATA(64);

  private final int unitSize;

  PageFor(int unitSize) {
    this.unitSize = unitSize;
  }

  /** How many pages one unit of work renders; never depends on the machine. */
  public int unitSize() {
    return unitSize;
  }

  /** What users write in {@code for}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind a front matter names, empty when it must be a data list. */
  public static Optional<PageFor> named(String text) {
    return Stream.of(PRODUCTS, CATEGORIES, BRANDS, CONTENT)
        .filter(kind -> kind.text().equals(text))
        .findFirst();
  }
}
