package dev.shopstrata.feed;

/** What shopping services demand of a product and a catalog may not have. */
public enum FeedLack {
  IMAGE("image"),
  PRICE("price"),
  DESCRIPTION("description");

  private final String text;

  FeedLack(String text) {
    this.text = text;
  }

  /** How messages name it. */
  public String text() {
    return text;
  }
}
