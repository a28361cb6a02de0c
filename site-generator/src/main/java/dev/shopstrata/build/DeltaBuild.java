package dev.shopstrata.build;

import dev.shopstrata.catalog.delta.DeltaMaker;
import dev.shopstrata.catalog.delta.SaleDelta;
import dev.shopstrata.catalog.delta.SaleDeltaMaker;
import dev.shopstrata.catalog.delta.SkuIndex;
import dev.shopstrata.catalog.delta.SkuIndexer;
import dev.shopstrata.catalog.delta.SnapshotCopier;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.WrittenDelta;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.normalize.CatalogConfigReader;
import dev.shopstrata.normalize.SaleList;
import dev.shopstrata.normalize.SaleListReader;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Adds what changed in a catalog to an earlier snapshot of it, as a delta. */
public final class DeltaBuild {
  /** How many keys that no product has are told one by one. */
  private static final int SHOWN = 5;

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

  /**
   * What became of a list.
   *
   * @param records of the list
   * @param delta with the keys that no product has
   */
  public record ListResult(SnapshotSummary records, SaleDelta delta, List<Problem> problems) {
    public ListResult {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Changes the prices or stock of a snapshot's products, as a list of them says. Only the products
   * it names are read.
   *
   * @param list a file in the form of a catalog.yaml that says where the list is
   * @param snapshot the id of a catalog that is a snapshot, or a path
   */
  public ListResult addList(BuildRequest request, Path list, String snapshot) throws IOException {
    Problems problems = request.problems();
    try (Workspace workspace = Workspace.open(request)) {
      NamedSnapshots snapshots = new NamedSnapshots(request, workspace, problems, listener);
      Path directory = snapshots.directory(snapshot);
      CatalogConfig config =
          new CatalogConfigReader(problems)
              .read(list)
              .orElseThrow(() -> new ProblemException(problems.sorted()));
      problems.throwIfErrors();
      listener.stage("read the list " + request.display(list));
      SaleList sale =
          new SaleListReader(problems, workspace.downloads("list"))
              .read(config, workspace.folder("list"));
      try (Snapshot before = snapshots.open(snapshot)) {
        listener.stage("change " + request.display(directory));
        Path index = Files.createDirectories(workspace.kept("skus")).resolve(name(directory));
        SkuIndex skus = new SkuIndexer().index(before, index);
        SaleDelta delta =
            new SaleDeltaMaker(SHOWN).make(directory, before, skus, sale.changes().iterator());
        return new ListResult(sale.summary(), delta, problems.sorted());
      }
    }
  }

  /** Snapshots of different places have files of their own. */
  private static String name(Path directory) {
    byte[] path =
        directory.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    return Digest.of(path).hex().substring(0, 16) + ".idx";
  }
}
