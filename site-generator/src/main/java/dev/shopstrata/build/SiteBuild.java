package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.List;

/**
 * The pipeline: a request in, one bundle per store out. Every stage gets values and gives values;
 * what goes wrong is collected, and a store with errors keeps its last good bundle.
 */
public final class SiteBuild {
  private final BuildListener listener;

  public SiteBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Builds the selected stores.
   *
   * @throws IOException when files of the output directory can't be read or written
   */
  public BuildResult build(BuildRequest request) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      return build(request, workspace);
    }
  }

  private BuildResult build(BuildRequest request, Workspace workspace) throws IOException {
    Problems problems = request.problems();
    workspace.stale().begin(request.stores());
    StoreGraph graph = new LayerReader(problems).read(request.layers());
    if (!problems.hasErrors()) {
      new DroppedStores(request.output()).remove(graph);
    }
    StoreSources stores = new StoreSources(problems, request.stores());
    List<MergedTree> trees = stores.trees(graph);
    List<StoreSource> sources = stores.read(trees);
    try (OpenCatalogs catalogs = new OpenCatalogs(request, workspace, problems, listener)) {
      List<PlannedStore> planned =
          new StorePlanner(request, workspace).plan(sources, catalogs, problems);
      List<Bundle> bundles =
          new StoreRenderers(request, workspace, problems, listener).render(planned);
      return result(request, workspace, graph, bundles, problems);
    }
  }

  private BuildResult result(
      BuildRequest request,
      Workspace workspace,
      StoreGraph graph,
      List<Bundle> bundles,
      Problems problems)
      throws IOException {
    List<StoreId> built = bundles.stream().map(Bundle::store).toList();
    List<StoreId> selected =
        graph.stores().keySet().stream().filter(request.stores()::includes).toList();
    List<StoreId> failed = workspace.stale().end(request.stores(), selected, built);
    failed.forEach(listener::storeFailed);
    return new BuildResult(bundles, failed, problems.sorted());
  }
}
