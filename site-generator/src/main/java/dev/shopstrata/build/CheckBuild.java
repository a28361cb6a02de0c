package dev.shopstrata.build;

import dev.shopstrata.check.CheckResult;
import dev.shopstrata.check.CheckedStore;
import dev.shopstrata.check.ReportWriter;
import dev.shopstrata.check.SiteCheck;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the bundles that an earlier build left in the output directory; renders nothing. */
public final class CheckBuild {
  private final BuildListener listener;

  public CheckBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Checks the bundles of the selected stores and writes the reports. A store whose layers or
   * settings have errors is left out, as the build left it out.
   *
   * @throws dev.shopstrata.problem.ProblemException when that is so for all of them, or a bundle is
   *     damaged
   */
  public CheckResult check(BuildRequest request, CheckOptions options) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      StoreGraph graph = new LayerReader(problems).read(request.layers());
      StoreSources stores = new StoreSources(problems, request.stores());
      List<MergedTree> trees = stores.trees(graph);
      List<CheckedStore> all = new ArrayList<>();
      List<CheckedStore> selected = new ArrayList<>();
      for (StoreSource source : stores.read(trees)) {
        Path folder = request.output().resolve(source.id().value());
        if (Files.isRegularFile(folder.resolve("bundle.json"))) {
          CheckedStore store =
              new CheckedStore(
                  source.settings(), source.tree(), folder, file -> request.display(Path.of(file)));
          all.add(store);
          if (request.stores().includes(source.id())) {
            selected.add(store);
          }
        }
      }
      if (all.isEmpty()) {
        problems.throwIfErrors();
      }
      listener.stage("check pages");
      Path folder = request.output().resolve("check");
      CheckResult result =
          new SiteCheck(
                  new UnitRunner(request.threads())::run,
                  folder.resolve("facts"),
                  workspace.version())
              .check(all, selected, options.changed());
      CheckResult told = options.told(result);
      new ReportWriter(folder).write(told);
      return told;
    }
  }
}
