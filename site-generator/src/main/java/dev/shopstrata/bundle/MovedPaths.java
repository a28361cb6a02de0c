package dev.shopstrata.bundle;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of a {@code redirects.txt}: a line without a star comes before one with. */
final class MovedPaths {
  private final NavigableMap<String, MovedPath> exact = new TreeMap<>();
  private final NavigableMap<String, MovedPath> starred = new TreeMap<>();

  static MovedPaths of(String text) {
    MovedPaths moved = new MovedPaths();
    text.lines().filter(line -> !line.isBlank()).forEach(moved::add);
    return moved;
  }

  private void add(String line) {
    String[] parts = line.split(" ", -1);
    MovedPath to = new MovedPath(parts[1].equals("-") ? "" : parts[1], Integer.parseInt(parts[2]));
    if (parts[0].endsWith("*")) {
      starred.putIfAbsent(parts[0].substring(0, parts[0].length() - 1), to);
    } else {
      exact.putIfAbsent(parts[0], to);
    }
  }

  /** The nearest line: the exact one, else the longest that the path begins with. */
  Optional<MovedPath> find(String path) {
    MovedPath found = exact.get(path);
    for (int end = path.length(); found == null && end > 0; end--) {
      found = starred.get(path.substring(0, end));
    }
    return Optional.ofNullable(found);
  }
}
