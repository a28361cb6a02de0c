package dev.shopstrata.plan.route;

import java.util.List;
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

  /**
   * The name of the template whose pages links lead to; empty where the list or nothing says it.
   */
  String usualName() {
    return switch (this) {
      case PRODUCTS -> "product";
      case CATEGORIES -> "category";
      case BRANDS -> "brand";
      case CONTENT -> "content";
      case SITE, DATA -> "";
    };
  }

  /** What URL patterns may use; a data list's items bring their own names. */
  List<String> variables() {
    return switch (this) {
      case PRODUCTS -> List.of("slug", "id", "sku", "category");
      case CATEGORIES -> List.of("slugs", "slug", "id");
      case BRANDS -> List.of("slug");
      case CONTENT -> List.of("id", "slug");
      case SITE, DATA -> List.of();
    };
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
