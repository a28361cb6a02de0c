package dev.shopstrata.catalog.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the records of one file, telling what is wrong with each line; a file with very many
 * problems tells the first of them.
 */
final class RecordLines<T> {
  private static final int MAX_PROBLEMS = 100;

  private final String file;
  private final PartLines lines;
  private final ObjectReader reader;
  private final Problems problems;
  private final Set<String> unknown = new HashSet<>();
  private byte[] line = new byte[0];
  private int told;

  RecordLines(String file, ByteBuffer bytes, boolean compressed, Class<T> type, Problems problems) {
    this.file = file;
    this.lines = new PartLines(bytes, compressed);
    this.reader = CatalogJson.reader(type, this::tellUnknown);
    this.problems = problems;
  }

  boolean advance() throws IOException {
    boolean found = lines.advance();
    line = found ? lines.line() : new byte[0];
    return found;
  }

  /** The record of this line, empty when it can't be read (then a problem says why). */
  Optional<T> read() throws IOException {
    try {
      return Optional.ofNullable(reader.readValue(line));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      tell(
          Problem.of(
                  ProblemCode.SNAPSHOT_RECORD_INVALID,
                  "this line is no record: " + JsonFault.of(e),
                  "correct the line, or make the snapshot anew from its source")
              .at(Location.of(file, lines.number(), at == null ? 0 : at.getColumnNr())));
      return Optional.empty();
    }
  }

  /** What this line takes away; empty when it gives a record. */
  Optional<Removal> removal() {
    return Removal.read(line);
  }

  private void tellUnknown(String field) {
    if (unknown.add(field)) {
      tell(
          Problem.of(
                  ProblemCode.SNAPSHOT_FIELD_UNKNOWN,
                  "the field \"" + field + "\" is not part of a snapshot and is left out",
                  "correct its name, or put it under \"$custom\"")
              .at(here()));
    }
  }

  /** Tells a problem unless this file had too many. */
  void tell(Problem problem) {
    if (told++ < MAX_PROBLEMS) {
      problems.add(problem);
    }
  }

  Location here() {
    return Location.of(file, lines.number(), 0);
  }

  IndexEntry entry(int part, boolean removed) {
    return lines.entry(part, line, removed);
  }
}
