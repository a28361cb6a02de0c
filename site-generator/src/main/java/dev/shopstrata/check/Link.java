package dev.shopstrata.check;

/**
 * Something a page needs or leads to.
 *
 * @param url as the page writes it
 */
record Link(Kind kind, String url) {
  /** What a browser does with it. */
  enum Kind {
    /** A person may follow it. */
    PAGE,
    /** The same, from within a {@code nav}. */
    NAVIGATION,
    IMAGE,
    SCRIPT,
    STYLE,
    OTHER;

    boolean leadsToPage() {
      return this == PAGE || this == NAVIGATION;
    }
  }
}
