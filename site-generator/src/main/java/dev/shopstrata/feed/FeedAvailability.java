package dev.shopstrata.feed;

/** What shopping services know of stock. */
enum FeedAvailability {
  IN_STOCK("in_stock"),
  OUT_OF_STOCK("out_of_stock"),
  PREORDER("preorder"),
  BACKORDER("backorder");

  private final String text;

  FeedAvailability(String text) {
    this.text = text;
  }

  /** What is discontinued can't be bought either. */
  static FeedAvailability of(String availability) {
    return switch (availability == null ? "" : availability) {
      case "in-stock" -> IN_STOCK;
      case "preorder" -> PREORDER;
      case "backorder" -> BACKORDER;
      default -> OUT_OF_STOCK;
    };
  }

  String text() {
    return text;
  }

  /** Whether a date says when it can be had. */
  boolean isLater() {
    return this == PREORDER || this == BACKORDER;
  }
}
