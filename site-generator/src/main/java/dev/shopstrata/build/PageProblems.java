package dev.shopstrata.build;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The problems of one store's pages. What is wrong in a template is wrong on every page it makes:
 * it is told once, for the first page by URL, with the number of the others.
 */
final class PageProblems {
  private record Key(ProblemCode code, String message, Location at) {}

  private record Seen(Problem first, long pages) {}

  private final Map<Key, Seen> seen = new ConcurrentHashMap<>();
  private volatile boolean failed;

  /** Takes the problems of one page; from any thread. */
  void add(List<Problem> ofPage) {
    for (Problem problem : ofPage) {
      failed |= problem.severity() == Severity.ERROR;
      Key key = new Key(problem.code(), problem.message(), problem.at());
      seen.merge(key, new Seen(problem, 1), PageProblems::join);
    }
  }

  private static Seen join(Seen left, Seen right) {
    boolean leftIsFirst = left.first().scope().page().compareTo(right.first().scope().page()) <= 0;
    return new Seen(leftIsFirst ? left.first() : right.first(), left.pages() + right.pages());
  }

  boolean hasErrors() {
    return failed;
  }

  void tell(Problems problems) {
    for (Seen problem : seen.values()) {
      String page = problem.first().scope().page();
      long others = problem.pages() - 1;
      String where =
          others == 0
              ? page
              : page.isEmpty()
                  ? problem.pages() + " pages"
                  : page + " and " + others + " other page" + (others == 1 ? "" : "s");
      problems.add(problem.first().onPage(where));
    }
  }
}
