package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.ReviewCursor;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotPart;
import dev.shopstrata.sort.IdOrder;
import java.util.Comparator;
import java.util.Optional;

/**
 * Goes through the reviews of two snapshots side by side and gives those that differ. Equal files
 * are passed over unread.
 */
final class ReviewPairs {
  private static final Comparator<Review> ORDER =
      Comparator.comparing(Review::productId, IdOrder.COMPARATOR)
          .thenComparing(Review::id, IdOrder.COMPARATOR);

  private final ReviewCursor from;
  private final ReviewCursor to;

  ReviewPairs(Snapshot from, Snapshot to) {
    this.from = from.reviewCursor();
    this.to = to.reviewCursor();
  }

  /** The next difference; empty when there is none. */
  Optional<Pair<Review>> next() {
    while (true) {
      while (passedFile()) {
        // The next file may be the same as well.
      }
      Optional<Review> before = from.review();
      Optional<Review> after = to.review();
      if (before.isEmpty() && after.isEmpty()) {
        return Optional.empty();
      }
      int order = order(before, after);
      if (order <= 0) {
        from.advance();
      }
      if (order >= 0) {
        to.advance();
      }
      if (order != 0 || !before.equals(after)) {
        return Optional.of(
            new Pair<>(
                order <= 0 ? before : Optional.empty(), order >= 0 ? after : Optional.empty()));
      }
    }
  }

  private boolean passedFile() {
    Optional<SnapshotPart> mine = from.file();
    Optional<SnapshotPart> other = to.file();
    boolean same =
        mine.isPresent() && other.isPresent() && mine.get().sha256().equals(other.get().sha256());
    if (same) {
      from.skipFile();
      to.skipFile();
    }
    return same;
  }

  private static int order(Optional<Review> before, Optional<Review> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? 1 : -1;
    }
    return ORDER.compare(before.get(), after.get());
  }
}
