package dev.shopstrata.build;

import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.RuleEffectCheck;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.TreeMerger;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SettingsDraft;
import dev.shopstrata.store.SettingsReader;
import dev.shopstrata.store.StoreUrlCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the graph of layers into each store's merged tree and settings. */
final class StoreSources {
  private final Problems problems;
  private final StoreSelection selection;

  /** Those that belong to whole layers, and so to every store that has one of them. */
  private final Problems ofLayers = new Problems();

  /**
   * @param selection says for which environment stores are built
   */
  StoreSources(Problems problems, StoreSelection selection) {
    this.problems = problems;
    this.selection = selection;
  }

  /** The stores that can go on, by id; what is wrong with the others is reported. */
  List<StoreSource> read(List<MergedTree> trees) {
    Problems found = new Problems();
    List<StoreSource> sources = withSettings(trees, found);
    new StoreUrlCheck(found).check(sources.stream().map(StoreSource::settings).toList());
    sources.forEach(source -> checkEnvironment(source.settings(), found));
    problems.addAll(found.sorted());
    found.addAll(ofLayers.sorted());
    FailedStores failed = new FailedStores(found);
    sources.removeIf(source -> source.tree().isBroken() || failed.contains(source.stack()));
    return sources;
  }

  private void checkEnvironment(Settings settings, Problems found) {
    selection
        .environment()
        .filter(name -> selection.includes(settings.store()))
        .filter(name -> settings.publish().environment(name).isEmpty())
        .ifPresent(name -> found.add(EnvironmentProblems.unknown(name, settings)));
  }

  /** The stores that have settings, also those that can't go on. */
  List<StoreSource> readAll(List<MergedTree> trees) {
    return withSettings(trees, problems);
  }

  private List<StoreSource> withSettings(List<MergedTree> trees, Problems found) {
    List<StoreSource> sources = new ArrayList<>();
    SettingsReader settings = new SettingsReader(found, selection.environment());
    for (MergedTree tree : trees) {
      settings.read(tree).ifPresent(read -> sources.add(new StoreSource(tree, read)));
    }
    return sources;
  }

  /** The stores whose settings are known well enough to look further, by id. */
  List<StoreDraft> drafts(List<MergedTree> trees) {
    List<StoreDraft> drafts = new ArrayList<>();
    SettingsReader settings = new SettingsReader(problems, selection.environment());
    for (MergedTree tree : trees) {
      settings.draft(tree).ifPresent(found -> drafts.add(new StoreDraft(tree, found)));
    }
    new StoreUrlCheck(problems)
        .check(
            drafts.stream()
                .map(StoreDraft::settings)
                .filter(SettingsDraft::hasUrl)
                .map(SettingsDraft::settings)
                .toList());
    return drafts;
  }

  /** The merged tree of every store whose layers have a certain order, by store id. */
  List<MergedTree> trees(StoreGraph graph) {
    ofLayers.addAll(problems.sorted());
    StoreStacks orders = new StoreStacks(graph, selection.environment(), problems);
    List<LayerStack> stacks =
        graph.stores().keySet().stream()
            .map(orders::of)
            .flatMap(Optional::stream)
            .filter(LayerStack::isCertain)
            .toList();
    TreeMerger merger = new TreeMerger(problems);
    List<MergedTree> trees = stacks.stream().map(merger::merge).toList();
    new RuleEffectCheck(ofLayers).check(graph, trees);
    problems.addAll(ofLayers.sorted());
    return trees;
  }
}
