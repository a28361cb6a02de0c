package dev.shopstrata.normalize.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of a table's columns; of equal names the first column counts. */
final class TableHeader {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0_]+");

  private final List<String> names;
  private final Map<String, Integer> indexes = new HashMap<>();

  TableHeader(List<String> cells) {
    this.names = cells.stream().map(cell -> PlainText.clean(cell)).toList();
    for (int i = 0; i < names.size(); i++) {
      indexes.putIfAbsent(folded(names.get(i)), i);
    }
  }

  List<String> names() {
    return names;
  }

  /** The column of a name; -1 when there is none. */
  int index(String name) {
    Integer exact = indexes.get(name);
    return exact != null ? exact : indexes.getOrDefault(folded(name), -1);
  }

  /** {@code image_link}, {@code Image Link} and {@code image link} are one column. */
  private static String folded(String name) {
    return BLANKS.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
  }
}
