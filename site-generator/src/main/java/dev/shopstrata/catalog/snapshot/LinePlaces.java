package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.problem.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/** Finds the line of a file that somebody asks about. */
final class LinePlaces {
  private LinePlaces() {}

  /** The first line that is asked for, else the file. */
  static Location find(SnapshotFiles files, SnapshotPart part, Predicate<PartLines> isIt) {
    String label = files.label(part.file());
    try {
      PartLines lines = new PartLines(files.bytes(part.file()).orElseThrow(), part.isCompressed());
      while (lines.advance()) {
        if (isIt.test(lines)) {
          return Location.of(label, lines.number(), 0);
        }
      }
      return Location.of(label);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + label, e);
    }
  }
}
