package dev.shopstrata.normalize.sap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends value lines that have more cells than their header has columns, because a text has a
 * semicolon and no quotation marks.
 */
final class ImpexOverflow {
  private static final Set<String> TEXTS =
      Set.of("name", "summary", "description", "manufacturername", "headline", "comment");
  private static final Pattern CODE = Pattern.compile("\\S*(\\s*,\\s*\\S+)*");

  private final List<ImpexColumn> columns;

  ImpexOverflow(List<ImpexColumn> columns) {
    this.columns = columns;
  }

  /** Whether there are cells beyond the columns that say something. */
  boolean isFilled(List<String> cells) {
    return beyond(cells).stream().anyMatch(cell -> !cell.isEmpty());
  }

  private List<String> beyond(List<String> cells) {
    return cells.size() <= columns.size() + 1
        ? List.of()
        : cells.subList(columns.size() + 1, cells.size());
  }

  /**
   * At most as many cells as there are columns, and one before them: empty ones at the end are
   * dropped, and else the cells of that text are joined which leaves codes and numbers in all
   * others, the longest but a name when several do. Empty when none does.
   */
  Optional<List<String>> fit(List<String> cells) {
    if (!isFilled(cells)) {
      return Optional.of(cells.subList(0, Math.min(cells.size(), columns.size() + 1)));
    }
    int last = cells.size();
    while (cells.get(last - 1).isEmpty()) {
      last--;
    }
    List<String> filled = cells.subList(0, last);
    int surplus = last - columns.size() - 1;
    List<String> best = null;
    int longest = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (isText(columns.get(i))) {
        List<String> joined = joined(filled, i + 1, surplus);
        // Names are short: a semicolon is one of a name only where no other text is.
        boolean isName = columns.get(i).attribute().equals("name");
        int length = isName ? 0 : joined.get(i + 1).length();
        if (length > longest && othersFit(joined, i + 1)) {
          best = joined;
          longest = length;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<String> joined(List<String> cells, int at, int surplus) {
    List<String> joined = new ArrayList<>(cells.subList(0, at));
    joined.add(String.join("; ", cells.subList(at, at + surplus + 1)));
    joined.addAll(cells.subList(at + surplus + 1, cells.size()));
    return joined;
  }

  private static boolean isText(ImpexColumn column) {
    return column.keys().isEmpty()
        && (TEXTS.contains(column.attribute()) || column.language().isPresent())
        && !column.isFeature();
  }

  private boolean othersFit(List<String> cells, int except) {
    for (int i = 1; i < cells.size(); i++) {
      ImpexColumn column = columns.get(i - 1);
      if (i != except && !isText(column) && !CODE.matcher(cells.get(i)).matches()) {
        return false;
      }
    }
    return true;
  }
}
