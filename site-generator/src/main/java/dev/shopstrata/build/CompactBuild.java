package dev.shopstrata.build;

import dev.shopstrata.catalog.delta.SnapshotCompactor;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts one snapshot without deltas in the place of a snapshot and its deltas. */
public final class CompactBuild {
  private final BuildListener listener;

  /**
   * What was done.
   *
   * @param deltas how many deltas there were; nothing was written when there were none
   */
  public record Result(Path directory, int deltas, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  public CompactBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Compacts a snapshot where it lies.
   *
   * @param snapshot the id of a catalog that is a snapshot, or the path of one
   */
  public Result compact(BuildRequest request, String snapshot) throws IOException {
    Problems problems = request.problems();
    try (Workspace workspace = Workspace.open(request)) {
      Path directory =
          new NamedSnapshots(request, workspace, problems, listener).directory(snapshot);
      listener.stage("compact " + request.display(directory));
      int deltas = new SnapshotCompactor(problems).compact(directory);
      return new Result(directory, deltas, problems.sorted());
    }
  }
}
