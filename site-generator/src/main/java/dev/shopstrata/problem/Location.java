package dev.shopstrata.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a source file.
 *
 * @param file path as the user knows it, with forward slashes; empty when there is no file
 * @param line 1-based, 0 when unknown
 * @param column 1-based, 0 when unknown
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  public static final Location NOWHERE = new Location("", 0, 0);

  public Location {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative position in " + file);
    }
  }

  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  public static Location of(String file, int line, int column) {
    return new Location(file, line, column);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
  }
}
