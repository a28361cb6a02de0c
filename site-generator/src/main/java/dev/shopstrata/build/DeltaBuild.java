package dev.shopstrata.build;

import dev.shopstrata.catalog.delta.DeltaMaker;
import dev.shopstrata.catalog.delta.SnapshotCopier;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.WrittenDelta;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Adds what changed in a catalog to an earlier snapshot of it, as a delta. */
public final class DeltaBuild {
  private final BuildListener listener;

  /**
   * What was done.
   *
   * @param catalog whose export was compared
   * @param snapshot where it lies
   * @param isWhole whether there was none, so that it is new
   * @param delta what changed; empty when nothing had
   */
  public record Result(
      String catalog,
      Path snapshot,
      boolean isWhole,
      Optional<WrittenDelta> delta,
      List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  public DeltaBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Brings the catalog up to date and compares it with the snapshot.
   *
   * @param catalog an id; without it the only catalog that is made of an export
   * @param snapshot the earlier snapshot: the id of a catalog that is one, or a path; where nothing
   *     is, the whole snapshot is written
   */
  public Result add(BuildRequest request, Optional<String> catalog, String snapshot)
      throws IOException {
    Problems problems = request.problems();
    try (Workspace workspace = Workspace.open(request)) {
      NamedSnapshots snapshots = new NamedSnapshots(request, workspace, problems, listener);
      String export = snapshots.export(catalog);
      Path directory = snapshots.directory(snapshot);
      try (Snapshot now = snapshots.open(export)) {
        listener.stage("compare catalog " + export + " with " + request.display(directory));
        boolean isWhole = !Files.exists(directory);
        Optional<WrittenDelta> delta = Optional.empty();
        if (isWhole) {
          new SnapshotCopier().copy(now, directory);
        } else {
          try (Snapshot before = snapshots.open(snapshot)) {
            delta = new DeltaMaker().make(directory, before, now);
          }
        }
        return new Result(export, directory, isWhole, delta, problems.sorted());
      }
    }
  }
}
