package dev.shopstrata.build;

import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Makes a snapshot of every catalog of a project that is an export. */
public final class SnapshotBuild {
  private final BuildListener listener;

  /**
   * What was made.
   *
   * @param summaries by catalog id, without the catalogs that are snapshots already
   */
  public record Result(NavigableMap<String, SnapshotSummary> summaries, List<Problem> problems) {}

  public SnapshotBuild(BuildListener listener) {
    this.listener = listener;
  }

  /** Brings all snapshots up to date. */
  public Result make(BuildRequest request) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      return make(request, workspace);
    }
  }

  private Result make(BuildRequest request, Workspace workspace) throws IOException {
    Problems problems = request.problems();
    CatalogOpener opener = new CatalogOpener(request, workspace, problems, listener);
    NavigableMap<String, SnapshotSummary> summaries = new TreeMap<>();
    for (String id : opener.ids()) {
      try {
        opener.make(id).ifPresent(summary -> summaries.put(id, summary));
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    return new Result(summaries, problems.sorted());
  }
}
