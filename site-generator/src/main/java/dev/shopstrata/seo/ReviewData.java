package dev.shopstrata.seo;

import dev.shopstrata.catalog.view.SfReview;
import java.util.List;
import java.util.Map;

/** Reviews as schema.org's Review, those that say who gave how many stars. */
final class ReviewData {
  private ReviewData() {}

  /** Null when none can be told. */
  static List<Map<String, Object>> of(List<SfReview> reviews) {
    List<Map<String, Object>> told =
        reviews.stream()
            .filter(review -> review.rating() != null && review.reviewer() != null)
            .map(ReviewData::of)
            .toList();
    return told.isEmpty() ? null : told;
  }

  private static Map<String, Object> of(SfReview review) {
    return Schema.of("Review")
        .put("author", Schema.of("Person").put("name", review.reviewer()).map())
        .put("datePublished", review.createdAt())
        .put("name", review.title())
        .put("reviewBody", PlainText.of(review.text()))
        .put("reviewRating", Schema.of("Rating").put("ratingValue", review.rating()).map())
        .map();
  }
}
