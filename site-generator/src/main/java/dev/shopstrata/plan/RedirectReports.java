package dev.shopstrata.plan;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.List;

/** Words what is wrong with redirects. */
final class RedirectReports {
  private static final int MAX_CIRCLES = 20;

  private final StoreId store;
  private final Problems problems;
  private int circles;

  RedirectReports(StoreId store, Problems problems) {
    this.store = store;
    this.problems = problems;
  }

  void invalid(String message, String fix, Location at) {
    add(Problem.of(ProblemCode.REDIRECT_INVALID, message, fix), at);
  }

  void twice(PlannedRedirect second, PlannedRedirect first) {
    invalid(
        "\"" + second.redirect().from() + "\" is redirected twice, first at " + first.at(),
        "take one of the two away",
        second.at());
  }

  void loop(List<String> trail, PlannedRedirect start) {
    add(
        Problem.of(
            ProblemCode.REDIRECT_LOOP,
            "redirects lead back to where they came from: " + String.join(" → ", trail),
            "give one of them another target"),
        start.at());
  }

  /** Of a redirect that the ledger or an import leads back to; the first few. */
  void circle(MovedUrl loop) {
    if (++circles > MAX_CIRCLES) {
      return;
    }
    add(
        Problem.of(
            ProblemCode.REDIRECT_LOOP,
            "following the redirect from \"" + loop.from() + "\" never ends",
            "give it another target, or take it away"),
        loop.at().isEmpty()
            ? Location.of("data/redirects.yaml")
            : MovedUrlOrigins.place(loop.at()));
  }

  void unknownTarget(PlannedRedirect redirect) {
    String to = redirect.redirect().to();
    add(
        Problem.of(
            ProblemCode.REDIRECT_TARGET_UNKNOWN,
            "\""
                + redirect.redirect().from()
                + "\" is redirected to \""
                + to
                + "\", which isn't here",
            "correct the target, or write \"status: 410\" instead of one if the page is gone"),
        redirect.at());
  }

  private void add(Problem problem, Location at) {
    problems.add(problem.at(at).inStore(store.value()));
  }
}
