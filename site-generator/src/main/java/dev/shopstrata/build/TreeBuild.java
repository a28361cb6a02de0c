package dev.shopstrata.build;

import dev.shopstrata.explain.LayerGraph;
import dev.shopstrata.explain.StackTable;
import dev.shopstrata.explain.TreeView;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.layer.TreeMerger;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pipeline up to the order of layers; of one store up to its merged tree. */
public final class TreeBuild {
  private final BuildListener listener;

  /**
   * What was drawn.
   *
   * @param view empty where there is nothing to draw
   * @param problems what is wrong with layers, as far as they were read
   */
  public record Result(Optional<TreeView> view, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  public TreeBuild(BuildListener listener) {
    this.listener = listener;
  }

  /** Draws all layers and the stacks of the selected stores. */
  public Result tree(BuildRequest request) {
    Problems problems = request.problems();
    StoreGraph graph = read(request, problems);
    List<LayerStack> stacks = new ArrayList<>();
    StoreStacks orders = new StoreStacks(graph, request.stores().environment(), problems);
    for (StoreId store : graph.stores().keySet()) {
      if (request.stores().includes(store)) {
        orders.of(store).ifPresent(stacks::add);
      }
    }
    boolean whole = request.stores().patterns().isEmpty();
    Optional<TreeView> drawn =
        Optional.<TreeView>of(LayerGraph.of(graph, stacks, whole))
            .filter(view -> !graph.layers().isEmpty());
    return new Result(drawn, problems.sorted());
  }

  /** Draws one store's stack; a store that doesn't exist is a problem. */
  public Result tree(BuildRequest request, StoreId store) {
    Problems problems = request.problems();
    StoreGraph graph = read(request, problems);
    Optional<LayerStack> stack =
        new StoreStacks(graph, request.stores().environment(), problems).of(store);
    if (stack.isEmpty()) {
      return new Result(Optional.empty(), problems.sorted());
    }
    MergedTree tree = new TreeMerger(problems).merge(stack.get());
    return new Result(Optional.of(StackTable.of(tree)), List.of());
  }

  private StoreGraph read(BuildRequest request, Problems problems) {
    listener.stage("read layers");
    return new LayerReader(problems).read(request.layers());
  }
}
