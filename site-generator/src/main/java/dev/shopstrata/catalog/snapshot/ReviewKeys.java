package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Review;

/** What reviews are sorted by: the product's id, then their own. */
final class ReviewKeys {
  private ReviewKeys() {}

  static String of(Review review) {
    return of(review.productId(), review.id());
  }

  static String of(String productId, String id) {
    return productId + "\n" + id;
  }
}
