package dev.shopstrata.delivery;

import java.util.List;

/**
 * A line of {@code redirects.txt}.
 *
 * @param from a path; with {@code open} all that begin with it
 * @param to empty when the page is gone
 */
record Moved(String from, boolean open, String to, int status) {
  static Moved of(String line) {
    String[] parts = line.split(" ", -1);
    boolean open = parts[0].endsWith("*");
    String from = open ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    return new Moved(from, open, parts[1].equals("-") ? "" : parts[1], Integer.parseInt(parts[2]));
  }

  boolean isGone() {
    return to.isEmpty();
  }

  /** Those that one path comes first, then those that many do, the longest first. */
  static List<Moved> inOrder(List<Moved> moved) {
    return moved.stream()
        .sorted(
            (a, b) ->
                a.open != b.open
                    ? Boolean.compare(a.open, b.open)
                    : a.open && a.from.length() != b.from.length()
                        ? b.from.length() - a.from.length()
                        : a.from.compareTo(b.from))
        .toList();
  }
}
