package dev.shopstrata.normalize.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of a table's columns; of equal names the first column counts. */
final class TableHeader {
  /** Rows that went through a sort have a header each, and ask for the same few names. */
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private static final int MAX_KNOWN = 20_000;

  private final List<String> names;
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> folded = new HashMap<>();

  TableHeader(List<String> cells) {
    this.names = cells.stream().map(cell -> PlainText.clean(cell)).toList();
    for (int i = 0; i < names.size(); i++) {
      exact.putIfAbsent(names.get(i), i);
      folded.putIfAbsent(folded(names.get(i)), i);
    }
  }

  List<String> names() {
    return names;
  }

  /** The column of a name; -1 when there is none. */
  int index(String name) {
    Integer index = exact.get(name);
    return index != null ? index : folded.getOrDefault(folded(name), -1);
  }

  /** {@code image_link}, {@code Image Link} and {@code image link} are one column. */
  private static String folded(String name) {
    String known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    String made = fold(name);
    if (KNOWN.size() < MAX_KNOWN) {
      KNOWN.put(name, made);
    }
    return made;
  }

  private static String fold(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    boolean wasBlank = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean isBlank = Character.isWhitespace(c) || c == '\u00a0' || c == '_';
      if (!isBlank) {
        folded.append(c);
      } else if (!wasBlank) {
        folded.append(' ');
      }
      wasBlank = isBlank;
    }
    return folded.toString();
  }
}
