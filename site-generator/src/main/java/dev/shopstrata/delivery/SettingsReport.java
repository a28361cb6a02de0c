package dev.shopstrata.delivery;

import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;

/** Reports what is wrong with a store's settings, with the layer that wrote them. */
final class SettingsReport {
  private static final TreePath SITE = TreePath.of("site.yaml");

  private final MergedTree tree;
  private final Problems problems;

  SettingsReport(MergedTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  void add(Problem problem, Location at) {
    Problem placed = problem.at(at).inStore(tree.stack().store().value());
    problems.add(
        tree.file(SITE).stream()
            .flatMap(file -> file.parts().stream())
            .filter(part -> part.display().equals(at.file()))
            .findFirst()
            .map(part -> placed.inLayer(part.layer().value()))
            .orElse(placed));
  }
}
