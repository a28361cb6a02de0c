package dev.shopstrata.build;

import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.RuleEffectCheck;
import dev.shopstrata.layer.StackLinearizer;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.layer.TreeMerger;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.SettingsReader;
import dev.shopstrata.store.StoreUrlCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the graph of layers into each store's merged tree and settings. */
final class StoreSources {
  private final Problems problems;
  private final TreeMerger merger;
  private final SettingsReader settings;

  StoreSources(Problems problems) {
    this.problems = problems;
    this.merger = new TreeMerger(problems);
    this.settings = new SettingsReader(problems);
  }

  /** The stores that can go on, by id; what is wrong with the others is reported. */
  List<StoreSource> read(List<MergedTree> trees) {
    List<StoreSource> sources = new ArrayList<>();
    for (MergedTree tree : trees) {
      settings.read(tree).ifPresent(found -> sources.add(new StoreSource(tree, found)));
    }
    new StoreUrlCheck(problems).check(sources.stream().map(StoreSource::settings).toList());
    FailedStores failed = new FailedStores(problems);
    sources.removeIf(source -> source.tree().isBroken() || failed.contains(source.stack()));
    return sources;
  }

  /** The merged tree of every store whose layers have an order, by store id. */
  List<MergedTree> trees(StoreGraph graph) {
    boolean isWhole = !problems.hasErrors();
    StackLinearizer linearizer = new StackLinearizer(graph, problems);
    List<LayerStack> stacks =
        graph.stores().keySet().stream()
            .map((StoreId store) -> linearizer.linearize(store))
            .flatMap(Optional::stream)
            .toList();
    List<MergedTree> trees = stacks.stream().map(merger::merge).toList();
    if (isWhole) { // a store whose layer can't be read may be the one that needs a rule
      new RuleEffectCheck(problems).check(graph, trees);
    }
    return trees;
  }
}
