package dev.shopstrata.catalog.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads refused records line by line. */
final class QuarantineLines implements Iterator<QuarantinedRecord> {
  private final PartLines lines;
  private Optional<QuarantinedRecord> next = Optional.empty();

  QuarantineLines(ByteBuffer bytes) {
    this.lines = new PartLines(bytes, false);
  }

  @Override
  public boolean hasNext() {
    try {
      if (next.isEmpty() && lines.advance()) {
        next = Optional.of(Lines.read(QuarantinedRecord.class, lines.line()));
      }
      return next.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the refused records", e);
    }
  }

  @Override
  public QuarantinedRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    QuarantinedRecord record = next.orElseThrow();
    next = Optional.empty();
    return record;
  }
}
