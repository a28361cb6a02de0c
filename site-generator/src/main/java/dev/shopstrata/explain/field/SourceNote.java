package dev.shopstrata.explain.field;

import dev.shopstrata.problem.Location;
import java.util.Optional;

/**
 * A record that the value comes from.
 *
 * @param at the file, relative to the project where it lies inside, and the line where it is known
 * @param record 1-based number of the record in an export's file
 * @param how what it gave and how it got here, as one sentence
 */
public record SourceNote(Role role, Location at, Optional<Long> record, String how) {
  /** What the record is. */
  public enum Role {
    /** The product's or category's own record in the export. */
    RECORD,
    /** A price that the export has apart. */
    PRICE,
    /** A stock entry that the export has apart. */
    STOCK,
    /** A record that added to {@code $custom}. */
    TAG,
    /** What catalog.yaml takes from the record for this field. */
    RULE,
    /** The line of the snapshot. */
    SNAPSHOT
  }
}
