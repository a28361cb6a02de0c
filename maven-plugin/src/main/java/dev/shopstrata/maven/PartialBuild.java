package dev.shopstrata.maven;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.util.List;

/** Keeps a build of some stores from being installed or deployed as if it were all. */
final class PartialBuild {
  private static final List<String> KEEPING_PHASES = List.of("install", "deploy");

  private PartialBuild() {}

  static void check(List<String> goals, List<String> stores, boolean allowed) {
    boolean isPartial = stores != null && !stores.isEmpty();
    if (isPartial && !allowed && KEEPING_PHASES.stream().anyMatch(goals::contains)) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.BUILD_PARTIAL,
                  "\"storefront.stores\" leaves out stores, and what is installed or deployed"
                      + " would lack them",
                  "build all stores, or allow it with -Dstorefront.partial=true")
              .at(Location.of("pom.xml")));
    }
  }
}
