package dev.shopstrata.render;

/** What kind of thing a page looked at; decides what a {@link Read}'s key names. */
public enum ReadKind {
  /**
   * A template name: {@code components/price.peb}, {@code below <layer>:<path>}, {@code
   * <layer>:<path>}.
   */
  TEMPLATE,
  /** A template rendered once per store and locale, by its template key. */
  FRAGMENT,
  /** A product's whole view, by its id. */
  PRODUCT,
  /** A product as a card, by its id. */
  CARD,
  /**
   * A slice of a listing: {@code category <from>-<to> <id>} or {@code brand <from>-<to> <name>}.
   */
  LISTING,
  /** The facets of a listing: {@code category <id>} or {@code brand <name>}. */
  FACETS,
  /**
   * Whether any product of a listing says since when it is in the range: {@code category <id>} or
   * {@code brand <name>}.
   */
  DATED,
  /** All categories of the store and locale; the key is empty. */
  CATEGORIES,
  /** All brands of the store and locale; the key is empty. */
  BRANDS,
  /** A Markdown page, by its id. */
  CONTENT,
  /** A first-level key of a data file ({@code navigation#main}), or a folder ({@code help/}). */
  DATA,
  /** A key of {@code site.yaml}, one or two levels deep: {@code seo.group}. */
  SETTING,
  /** A component of the template variable {@code store}. */
  STORE,
  /** Something of the page's own plan: {@code url}, {@code front}, {@code item}, {@code pages}. */
  PAGE,
  /** A text, by its key. */
  TRANSLATION,
  /** A style, script or public file, by its logical path. */
  ASSET,
  /** A public picture in some widths: {@code 240,480 as-is public/media/mug.jpg}. */
  IMAGE,
  /** A link target as the template wrote it, or {@code locale <tag>} for this page elsewhere. */
  URL,
  /**
   * The page's links to itself in other languages and stores; the key is empty, or {@code regions}
   * for links to all of these stores.
   */
  ALTERNATES;

  /** Whether what it finds may change by time alone. */
  public boolean isTimed() {
    return switch (this) {
      case FRAGMENT, PRODUCT, CARD, LISTING, FACETS, DATED, CATEGORIES, BRANDS, CONTENT -> true;
      case PAGE, URL, ALTERNATES -> true;
      case TEMPLATE, DATA, SETTING, STORE, TRANSLATION, ASSET, IMAGE -> false;
    };
  }
}
