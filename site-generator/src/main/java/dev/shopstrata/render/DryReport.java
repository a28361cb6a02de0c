package dev.shopstrata.render;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes what dry runs of one store find; what several pages have in common counts once. */
final class DryReport {
  /** What makes two findings one; a missing text is one wherever it is asked for. */
  private record Seen(ProblemCode code, String message, String key, int line) {}

  private final TemplateFiles files;
  private final Problems problems;
  private final Optional<String> store;
  private final Set<Seen> seen = new HashSet<>();

  /**
   * @param store that the findings belong to, empty when they belong to a layer's file alone
   */
  DryReport(TemplateFiles files, Problems problems, Optional<String> store) {
    this.files = files;
    this.problems = problems;
    this.store = store;
  }

  /**
   * @param key of the template
   * @param word what to look for in the line
   */
  void add(Problem problem, String key, int line, String word, List<String> includes) {
    boolean anywhere = problem.code() == ProblemCode.TRANSLATION_MISSING;
    if (!seen.add(
        new Seen(problem.code(), problem.message(), anywhere ? "" : key, anywhere ? 0 : line))) {
      return;
    }
    Problem placed =
        files
            .find(key)
            .map(
                file -> {
                  Location at = TemplateFiles.locate(file, Math.max(0, line), word);
                  return problem.at(at).inLayer(file.layer().value()).includedFrom(includes);
                })
            .orElse(problem);
    problems.add(store.map(placed::inStore).orElse(placed));
  }
}
