package dev.shopstrata.catalog.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads the reviews of one directory part by part. */
final class ReviewLines implements Iterator<ReviewLine> {
  private final SnapshotFiles files;
  private final Iterator<SnapshotPart> parts;
  private PartLines lines;
  private ReviewLine next;

  ReviewLines(SnapshotFiles files, List<SnapshotPart> parts) {
    this.files = files;
    this.parts = parts.iterator();
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        if (lines != null && lines.advance()) {
          next = ReviewLine.read(lines.line());
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
  public ReviewLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReviewLine line = next;
    next = null;
    return line;
  }
}
