package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Review;
import dev.shopstrata.sort.IdOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Goes forward through a snapshot's reviews, by product id, then id; the newest line of a review
 * counts. Files that somebody knows already can be passed over unread. For one thread.
 */
public final class ReviewCursor {
  private final SnapshotFolder base;
  private final Iterator<ReviewLine> touched;
  private int nextPart;
  private Iterator<ReviewLine> part = List.<ReviewLine>of().iterator();
  private Optional<ReviewLine> inBase = Optional.empty();
  private Optional<ReviewLine> inDelta;
  private Optional<Review> review = Optional.empty();

  ReviewCursor(List<SnapshotFolder> folders) {
    this.base = folders.get(0);
    List<Iterator<ReviewLine>> deltas = new ArrayList<>();
    for (SnapshotFolder delta : folders.subList(1, folders.size())) {
      deltas.add(new ReviewLines(delta.files(), delta.reviews()));
    }
    this.touched =
        new NewestFirst<>(deltas, Comparator.comparing(ReviewLine::key, IdOrder.COMPARATOR));
    this.inDelta = next(touched);
  }

  private static Optional<ReviewLine> next(Iterator<ReviewLine> lines) {
    return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
  }

  /** The review the cursor stands at; empty at the end. */
  public Optional<Review> review() {
    while (review.isEmpty() && (fillBase() || inDelta.isPresent())) {
      int order = order();
      review = (order < 0 ? inBase : inDelta).flatMap(ReviewLine::review);
      if (order <= 0) {
        inBase = Optional.empty();
      }
      if (order >= 0) {
        inDelta = next(touched);
      }
    }
    return review;
  }

  /** Whether the next line is the base's (below 0), a delta's (above 0), or one over the other. */
  private int order() {
    if (inBase.isEmpty() || inDelta.isEmpty()) {
      return inBase.isEmpty() ? 1 : -1;
    }
    return IdOrder.COMPARATOR.compare(inBase.get().key(), inDelta.get().key());
  }

  private boolean fillBase() {
    while (inBase.isEmpty() && (part.hasNext() || nextPart < base.reviews().size())) {
      if (!part.hasNext()) {
        part = new ReviewLines(base.files(), List.of(base.reviews().get(nextPart++)));
      }
      inBase = next(part);
    }
    return inBase.isPresent();
  }

  /** Goes on behind the review the cursor stands at. */
  public void advance() {
    review();
    review = Optional.empty();
  }

  /** The file that begins here, when no line of a delta lies in it. */
  public Optional<SnapshotPart> file() {
    boolean isBetween = review.isEmpty() && inBase.isEmpty() && !part.hasNext();
    return isBetween && nextPart < base.reviews().size()
        ? Optional.of(base.reviews().get(nextPart)).filter(this::isWhole)
        : Optional.empty();
  }

  private boolean isWhole(SnapshotPart next) {
    return inDelta.isEmpty()
        || (next.last() != null
            && IdOrder.COMPARATOR.compare(inDelta.get().key(), next.last()) > 0);
  }

  /** Passes over the file that begins here. */
  public void skipFile() {
    nextPart++;
  }
}
