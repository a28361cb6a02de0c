package dev.shopstrata.layer;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the checks that look at a whole stack. What they find is about layers, not about the store,
 * so that a problem that many stores share is reported once.
 */
final class StackCheck {
  private final MergedTree tree;
  private final LayerData data;
  private final Problems found = new Problems();
  private final Set<PathRule> usedAccepts = new HashSet<>();

  private StackCheck(MergedTree tree, LayerData data) {
    this.tree = tree;
    this.data = data;
  }

  static Findings check(
      MergedTree tree, List<LayerParts> nearestFirst, LayerData data, Problems problems) {
    StackCheck check = new StackCheck(tree, data);
    new CollisionCheck(check).run(nearestFirst);
    new LeftoverCheck(check).run();
    new ProtectionCheck(check).run(nearestFirst);
    new NameCheck(tree, check.found).run();
    nearestFirst.forEach(check::checkOverlays);
    problems.addAll(check.found.sorted());
    return new Findings(check.found.hasErrors(), check.usedAccepts);
  }

  /** Files in {@code catalog/} are in no column, so nobody else looks at their additions. */
  private void checkOverlays(LayerParts layer) {
    layer
        .own()
        .subMap(TreePath.of("catalog"), TreePath.of("catalog0"))
        .forEach(
            (path, own) ->
                own.addition()
                    .ifPresent(it -> AdditionCheck.check(path, own, Optional.empty(), found)));
  }

  MergedTree tree() {
    return tree;
  }

  LayerData data() {
    return data;
  }

  void report(Problem problem) {
    found.add(problem);
  }

  /** Whether the layer, or one nearer, knows about the path. */
  boolean isAccepted(LayerId nearer, TreePath path) {
    for (Layer layer : tree.stack().layers()) {
      Optional<PathRule> rule =
          layer.rules().accept().stream().filter(r -> r.path().matches(path)).findFirst();
      if (rule.isPresent()) {
        usedAccepts.add(rule.get());
        return true;
      }
      if (layer.id().equals(nearer)) {
        return false;
      }
    }
    return false;
  }
}
