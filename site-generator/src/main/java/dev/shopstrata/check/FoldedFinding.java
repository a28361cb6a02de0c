package dev.shopstrata.check;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * One thing to mend, on however many pages it shows.
 *
 * @param first what was found first
 * @param origin the template that made these pages, and its layer
 * @param at the template as the user knows it; empty when unknown
 * @param stores ids of the stores that show it
 * @param pages the first of them, each with its store before it
 */
public record FoldedFinding(
    Finding first,
    Severity severity,
    Origin origin,
    String at,
    List<String> stores,
    List<String> pages,
    long count) {
  static final Comparator<FoldedFinding> ORDER =
      Comparator.comparing(FoldedFinding::severity)
          .thenComparing(FoldedFinding::code)
          .thenComparing(FoldedFinding::at)
          .thenComparing(folded -> folded.origin.layer())
          .thenComparing(folded -> folded.first.subject());

  public ProblemCode code() {
    return first.code();
  }

  /** What is wrong, in one sentence. */
  public String message() {
    return first.message();
  }

  /** What it is known by from build to build: not by how often it shows, or where. */
  String identity() {
    return String.join("\n", code().text(), origin.layer(), origin.template(), first.subject());
  }

  /** The stores as people read them. */
  String storesText() {
    return stores.size() > 3
        ? stores.get(0) + ", " + stores.get(1) + " and " + (stores.size() - 2) + " more"
        : String.join(", ", stores);
  }

  Problem problem() {
    Problem problem =
        Problem.of(code(), message() + more(), Fixes.of(code()))
            .weighing(severity)
            .inLayer(origin.layer())
            .inStore(storesText());
    if (!pages.isEmpty()) {
      problem = problem.onPage(url(pages.get(0)));
    }
    return at.isEmpty() ? problem : problem.at(Location.of(at));
  }

  private String more() {
    if (count < 2 || pages.isEmpty()) {
      return "";
    }
    List<String> others = pages.stream().skip(1).map(FoldedFinding::url).distinct().toList();
    return " (on "
        + count
        + " pages"
        + (others.isEmpty() ? "" : ", also ")
        + String.join(", ", others)
        + ")";
  }

  private static String url(String page) {
    return page.substring(page.indexOf(' ') + 1);
  }
}
