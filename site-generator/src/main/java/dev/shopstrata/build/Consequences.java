package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out problems by which a later stage says of a file what an earlier one said of it. */
final class Consequences {
  private static final Map<ProblemCode, Set<ProblemCode>> OF =
      Map.of(
          ProblemCode.LAYER_PATH_COLLISION,
          EnumSet.of(ProblemCode.ASSET_COLLISION, ProblemCode.PATH_COLLISION),
          ProblemCode.ASSET_COLLISION,
          EnumSet.of(ProblemCode.PATH_COLLISION),
          ProblemCode.CATALOG_QUARANTINE_FULL,
          EnumSet.of(ProblemCode.CATALOG_RECORDS_QUARANTINED));

  /** What is said of a file. */
  private record Said(ProblemCode code, String file) {}

  private Consequences() {}

  static List<Problem> without(List<Problem> problems) {
    Set<Said> implied = new HashSet<>();
    for (Problem problem : problems) {
      for (ProblemCode follower : OF.getOrDefault(problem.code(), Set.of())) {
        implied.add(new Said(follower, problem.at().file()));
      }
    }
    return problems.stream()
        .filter(problem -> !implied.contains(new Said(problem.code(), problem.at().file())))
        .toList();
  }
}
