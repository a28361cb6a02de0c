package dev.shopstrata.build;

import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.UnusedLayerCheck;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.render.TemplateCheck;
import java.io.IOException;
import java.util.List;

/**
 * The pipeline without rendering: reports all that is wrong with layers, settings, catalogs,
 * routes, content, assets and templates at once. A mistake hides no others, but for those that
 * can't be told from its consequences. No bundle is touched.
 */
public final class ValidateBuild {
  private final BuildListener listener;

  public ValidateBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Looks at all layers, settings and catalogs of a project, and at the pages of the selected
   * stores.
   *
   * @throws IOException when catalogs can't be read, or their indexes not written
   */
  public Validation validate(BuildRequest request) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      return validate(request, workspace);
    }
  }

  private Validation validate(BuildRequest request, Workspace workspace) throws IOException {
    Problems problems = request.problems();
    listener.stage("check layers and settings");
    StoreGraph graph = new LayerReader(problems).read(request.layers());
    StoreSources stores = new StoreSources(problems, request.stores());
    List<MergedTree> trees = stores.trees(graph);
    new UnusedLayerCheck(problems).check(graph, trees);
    TemplateCheck check = new TemplateCheck(problems);
    int templates = check.checkFiles(graph.layers().values());
    List<StoreDraft> drafts =
        stores.drafts(trees).stream()
            .filter(draft -> request.stores().includes(draft.tree().stack().store()))
            .toList();
    try (OpenCatalogs catalogs = new OpenCatalogs(request, workspace, problems, listener)) {
      int opened = catalogs.openAll();
      listener.stage("check routes, content, assets and templates");
      new DraftCheck(request, workspace, problems, check).check(drafts, catalogs);
      return new Validation(
          trees.size(),
          graph.layers().size(),
          templates,
          opened,
          new SharedProblems(graph, drafts).join(Consequences.without(problems.sorted())));
    }
  }
}
