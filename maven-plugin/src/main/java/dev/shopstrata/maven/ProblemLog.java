package dev.shopstrata.maven;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** Prints problems as Maven prints its own. */
final class ProblemLog {
  private final Log log;

  ProblemLog(Log log) {
    this.log = log;
  }

  void tell(Problem problem) {
    switch (problem.severity()) {
      case ERROR -> log.error(ProblemText.of(problem));
      case WARNING -> log.warn(ProblemText.of(problem));
    }
  }

  /** One sentence that says how many problems there are, and which stores have them. */
  String summary(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    Set<String> stores =
        problems.stream()
            .map(problem -> problem.scope().store())
            .collect(Collectors.toCollection(TreeSet::new));
    // A problem of a layer has no store: naming only the others' stores would mislead.
    String where = stores.contains("") ? "" : " in " + String.join(", ", stores);
    return count(errors, "error")
        + (warnings == 0 ? "" : " and " + count(warnings, "warning"))
        + where
        + "; each is explained above, with what mends it";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
