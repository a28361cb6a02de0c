package dev.shopstrata.build;

import dev.shopstrata.catalog.delta.SnapshotDiffer;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.explain.SnapshotComparison;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.List;

/** Compares two snapshots, or the snapshots of two catalogs. */
public final class DiffBuild {
  private final BuildListener listener;

  /** What differs, and what was told when the snapshots were read. */
  public record Result(SnapshotComparison comparison, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  public DiffBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Tells what is another thing in the newer one.
   *
   * @param from the older one: the id of a catalog, or a path
   * @param to the newer one
   * @param shown how many of a kind are told one by one
   */
  public Result diff(BuildRequest request, String from, String to, int shown) throws IOException {
    Problems problems = request.problems();
    try (Workspace workspace = Workspace.open(request)) {
      NamedSnapshots snapshots = new NamedSnapshots(request, workspace, problems, listener);
      try (Snapshot older = snapshots.open(from);
          Snapshot newer = snapshots.open(to)) {
        return new Result(
            new SnapshotComparison(
                SnapshotComparison.Side.of(from, older),
                SnapshotComparison.Side.of(to, newer),
                new SnapshotDiffer(shown).diff(older, newer)),
            problems.sorted());
      }
    }
  }
}
