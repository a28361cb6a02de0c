package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Review;
import java.util.Optional;

/**
 * A line of a part of reviews.
 *
 * @param review empty when the line takes the review away
 */
record ReviewLine(String key, Optional<Review> review) {
  static ReviewLine read(byte[] line) {
    Optional<Removal> removal = Removal.read(line);
    if (removal.isPresent()) {
      return new ReviewLine(
          ReviewKeys.of(removal.get().productId(), removal.get().id()), Optional.empty());
    }
    Review review = Lines.read(Review.class, line);
    return new ReviewLine(ReviewKeys.of(review), Optional.of(review));
  }
}
