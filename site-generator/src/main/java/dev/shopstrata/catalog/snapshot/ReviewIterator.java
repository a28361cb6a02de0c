package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads reviews part by part. */
final class ReviewIterator implements Iterator<Review> {
  private final SnapshotFiles files;
  private final Iterator<SnapshotPart> parts;
  private PartLines lines;
  private Review next;

  ReviewIterator(SnapshotFiles files, List<SnapshotPart> parts) {
    this.files = files;
    this.parts = parts.iterator();
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        if (lines != null && lines.advance()) {
          next = Lines.read(Review.class, lines.line());
        } else if (parts.hasNext()) {
          SnapshotPart part = parts.next();
          lines = new PartLines(files.bytes(part.file()).orElseThrow(), part.isCompressed());
        } else {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Review next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Review review = next;
    next = null;
    return review;
  }
}
