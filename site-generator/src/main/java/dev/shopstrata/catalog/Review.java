package dev.shopstrata.catalog;

import java.time.Instant;

/**
 * What a customer wrote; {@code rating} is exact decimal text.
 *
 * @param language the BCP 47 tag of the language it is written in, where the source knows it
 */
public record Review(
    String id,
    String productId,
    String title,
    String text,
    String rating,
    String reviewer,
    Instant createdAt,
    String language) {
  /** In a language that the source doesn't tell. */
  public Review(
      String id,
      String productId,
      String title,
      String text,
      String rating,
      String reviewer,
      Instant createdAt) {
    this(id, productId, title, text, rating, reviewer, createdAt, null);
  }
}
