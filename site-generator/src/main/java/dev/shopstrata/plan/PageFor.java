package dev.shopstrata.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one page of a template is made for: the {@code for} of its front matter. */
public enum PageFor {
  /** No {@code for}: a single page per locale. */
  SITE,
  PRODUCTS,
  CATEGORIES,
  BRANDS,
  CONTENT,
  /** A list in {@code data/}. */
  DATA;

  /** The kind a front matter names, empty when it must be a data list. */
  public static Optional<PageFor> named(String text) {
    return Stream.of(PRODUCTS, CATEGORIES, BRANDS, CONTENT)
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }
}
