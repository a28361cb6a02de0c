package dev.shopstrata.build;

import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.MergedTreeWriter;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.List;

/**
 * The pipeline up to merged trees and settings; the trees are written for reading and comparing.
 */
public final class MergeBuild {
  private final BuildListener listener;

  public MergeBuild(BuildListener listener) {
    this.listener = listener;
  }

  /** Merges and writes the selected stores; gives what is wrong with any. */
  public List<Problem> merge(BuildRequest request) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      return merge(request, workspace);
    }
  }

  private List<Problem> merge(BuildRequest request, Workspace workspace) throws IOException {
    Problems problems = request.problems();
    listener.stage("merge layers");
    StoreGraph graph = new LayerReader(problems).read(request.layers());
    StoreSources stores = new StoreSources(problems, request.stores());
    List<MergedTree> trees = stores.trees(graph);
    stores.read(trees);
    for (MergedTree tree : trees) {
      StoreId store = tree.stack().store();
      if (request.stores().includes(store) && !tree.isBroken()) {
        new MergedTreeWriter(workspace.folder("merge"))
            .write(tree, request.output().resolve(store.value()).resolve("merged"));
      }
    }
    return problems.sorted();
  }
}
