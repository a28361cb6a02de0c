package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.catalog.snapshot.ReviewCursor;
import dev.shopstrata.sort.IdOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Goes through a snapshot's reviews beside its products, as both are in the order of ids, and keeps
 * of each product the newest: one product's are in memory at a time, and no more than are kept.
 */
final class NewestReviews {
  /** More than any page prints. */
  static final int KEPT = 50;

  /** Those without a date come last, and of two alike the one with the smaller id first. */
  private static final Comparator<Review> NEWEST_FIRST =
      Comparator.comparing(
              Review::createdAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
          .thenComparing(Review::id, IdOrder.COMPARATOR);

  private final ReviewCursor reviews;

  NewestReviews(ReviewCursor reviews) {
    this.reviews = reviews;
  }

  /** Whether there is any review left. */
  boolean hasMore() {
    return reviews.review().isPresent();
  }

  /** A product's reviews as bytes, the newest first; products come in the order of their ids. */
  byte[] of(String productId) {
    PriorityQueue<Review> newest = new PriorityQueue<>(NEWEST_FIRST.reversed());
    while (true) {
      Optional<Review> next = reviews.review();
      int order = next.map(r -> IdOrder.COMPARATOR.compare(r.productId(), productId)).orElse(1);
      if (order > 0) {
        return bytes(newest);
      }
      if (order == 0) {
        newest.add(next.get());
        if (newest.size() > KEPT) {
          newest.remove();
        }
      }
      reviews.advance();
    }
  }

  private static byte[] bytes(PriorityQueue<Review> reviews) {
    List<Review> sorted = new ArrayList<>(reviews);
    sorted.sort(NEWEST_FIRST);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Review review : sorted) {
      lines.writeBytes(CatalogJson.line(review));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  /** The first reviews of what {@link #of} gave. */
  static List<Review> read(ByteBuffer bytes, int most) {
    List<Review> reviews = new ArrayList<>();
    String text = StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    try {
      for (String line : text.lines().limit(most).toList()) {
        reviews.add(CatalogJson.reader(Review.class).readValue(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read reviews of the index", e);
    }
    return reviews;
  }
}
