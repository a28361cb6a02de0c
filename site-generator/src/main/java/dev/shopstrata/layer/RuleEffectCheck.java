package dev.shopstrata.layer;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Reports {@code remove}, {@code replace} and {@code accept} entries that no stack needs. */
public final class RuleEffectCheck {
  private final Problems problems;

  public RuleEffectCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * Looks at the stacks of all stores. As long as one of them could not be merged, nobody can say
   * what has no effect, and nothing is reported.
   */
  public void check(StoreGraph graph, Collection<MergedTree> trees) {
    if (trees.size() < graph.stores().size()) {
      return;
    }
    Set<LayerId> used = new HashSet<>();
    Set<PathRule> effective = new HashSet<>();
    for (MergedTree tree : trees) {
      effective.addAll(tree.findings().usedAccepts());
      Set<TreePath> paths = tree.paths();
      for (Layer layer : tree.stack().layers()) {
        used.add(layer.id());
        collect(tree, paths, layer, effective);
      }
    }
    for (LayerId id : used) {
      LayerRules rules = graph.layers().get(id).rules();
      rules.remove().forEach(rule -> report(rule, effective, id, "remove", "takes nothing away"));
      rules.replace().forEach(rule -> report(rule, effective, id, "replace", "replaces nothing"));
      rules.accept().forEach(rule -> report(rule, effective, id, "accept", "is not needed"));
    }
  }

  private static void collect(
      MergedTree tree, Set<TreePath> paths, Layer layer, Set<PathRule> effective) {
    Predicate<TreePath> inherited = path -> tree.below(layer.id(), path).isPresent();
    Predicate<TreePath> removable =
        inherited.or(
            path -> FileKind.of(path) == FileKind.OVERLAY && tree.hasFileBelow(layer.id(), path));
    Predicate<TreePath> replaceable =
        inherited.and(
            path -> FileKind.of(path) == FileKind.STRUCTURED && layer.files().containsKey(path));
    layer.rules().remove().forEach(rule -> collect(rule, paths, removable, effective));
    layer.rules().replace().forEach(rule -> collect(rule, paths, replaceable, effective));
  }

  private static void collect(
      PathRule rule, Set<TreePath> paths, Predicate<TreePath> fits, Set<PathRule> effective) {
    if (!effective.contains(rule)
        && paths.stream().anyMatch(path -> rule.path().matches(path) && fits.test(path))) {
      effective.add(rule);
    }
  }

  private void report(
      PathRule rule, Set<PathRule> effective, LayerId layer, String key, String why) {
    if (!effective.contains(rule)) {
      ProblemCode code =
          key.equals("accept")
              ? ProblemCode.ACCEPT_WITHOUT_EFFECT
              : ProblemCode.RULE_WITHOUT_EFFECT;
      problems.add(
          Problem.of(
                  code,
                  "\"" + rule.path() + "\" under \"" + key + "\" " + why + " in any store",
                  "delete the entry, or correct the path")
              .at(rule.at())
              .inLayer(layer.value()));
    }
  }
}
