package dev.shopstrata.layer;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reports {@code remove}, {@code replace} and {@code accept} entries that no stack needs. */
public final class RuleEffectCheck {
  private final Problems problems;

  public RuleEffectCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * Looks at the stacks of all stores. Where one of them could not be merged, nobody can say what
   * has no effect in the layers it may have, and nothing is reported of those.
   */
  public void check(StoreGraph graph, Collection<MergedTree> trees) {
    Set<LayerId> unsure = unsure(graph, trees);
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
    used.removeAll(unsure);
    for (LayerId id : used) {
      LayerRules rules = graph.layers().get(id).rules();
      // A plain path that is the layer's own was reported when the layer was read.
      rules.remove().stream()
          .filter(rule -> !isOwnFile(rule, graph.layers().get(id)))
          .forEach(rule -> report(rule, effective, id, "remove", "takes nothing away"));
      rules.replace().forEach(rule -> report(rule, effective, id, "replace", "replaces nothing"));
      rules.accept().forEach(rule -> report(rule, effective, id, "accept", "is not needed"));
    }
  }

  private static boolean isOwnFile(PathRule rule, Layer layer) {
    String path = rule.path().text();
    return TreePath.violation(path).isEmpty() && layer.files().containsKey(TreePath.of(path));
  }

  /** The layers that stores without a tree, or whatever else is not understood, may have. */
  private static Set<LayerId> unsure(StoreGraph graph, Collection<MergedTree> trees) {
    Set<StoreId> merged =
        trees.stream().map(tree -> tree.stack().store()).collect(Collectors.toSet());
    Set<LayerId> unsure = new HashSet<>();
    graph.stores().entrySet().stream()
        .filter(store -> !merged.contains(store.getKey()))
        .forEach(store -> spread(store.getValue(), graph, unsure));
    graph.layers().values().stream()
        .filter(layer -> layer.doubts().unread().isPresent())
        .forEach(layer -> spread(layer.id(), graph, unsure));
    return unsure;
  }

  private static void spread(LayerId id, StoreGraph graph, Set<LayerId> reached) {
    Layer layer = graph.layers().get(id);
    if (layer == null || !reached.add(id)) {
      return;
    }
    for (LayerReference parent : layer.parents()) {
      spread(parent.id(), graph, reached);
      if (!graph.layers().containsKey(parent.id())) {
        List<String> known = graph.layers().keySet().stream().map(LayerId::value).toList();
        DidYouMean.closest(parent.id().value(), known)
            .ifPresent(meant -> spread(LayerId.of(meant), graph, reached));
      }
    }
    graph.layers().keySet().stream()
        .filter(other -> layer.doubts().mayExtend(other))
        .forEach(other -> spread(other, graph, reached));
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
