package dev.shopstrata.problem;

import java.util.ArrayList;
import java.util.List;

/** Writes a problem as the lines a person reads. */
public final class ProblemText {
  private ProblemText() {}

  /**
   * The message line and indented detail lines, separated by {@code \n}, without a severity tag.
   */
  public static String of(Problem problem) {
    List<String> lines = new ArrayList<>();
    lines.add(problem.code().text() + ": " + problem.message());
    Scope scope = problem.scope();
    String layer = scope.layer().isEmpty() ? "" : "layer " + scope.layer();
    if (!problem.at().file().isEmpty()) {
      lines.add(detail("at", join(problem.at().toString(), layer)));
    } else if (!layer.isEmpty()) {
      lines.add(detail("at", layer));
    }
    String store = store(scope.store());
    if (!scope.page().isEmpty()) {
      lines.add(detail("page", join(scope.page(), store)));
    } else if (!store.isEmpty()) {
      lines.add(detail("in", store));
    }
    for (String include : problem.includes()) {
      lines.add(detail("from", include));
    }
    if (!problem.tried().isEmpty()) {
      lines.add(detail("tried", String.join(", ", problem.tried())));
    }
    lines.add(detail("fix", problem.fix()));
    return String.join("\n", lines);
  }

  private static String store(String stores) {
    return stores.isEmpty() ? "" : (stores.contains(" ") ? "stores " : "store ") + stores;
  }

  private static String join(String left, String right) {
    return right.isEmpty() ? left : left + "   " + right;
  }

  private static String detail(String label, String text) {
    return "        " + label + " ".repeat(7 - label.length()) + text;
  }
}
