package dev.shopstrata.build;

import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.index.CatalogIndexer;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.normalize.CatalogArtifact;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.normalize.ProjectCatalogs;
import dev.shopstrata.normalize.SnapshotMaker;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the project's catalogs, makes snapshots of exports, opens and indexes them. */
final class CatalogOpener {
  private final List<CatalogSource> sources;
  private final Workspace workspace;
  private final Problems problems;
  private final BuildListener listener;
  private ProjectCatalogs catalogs;

  CatalogOpener(
      BuildRequest request, Workspace workspace, Problems problems, BuildListener listener) {
    this.sources = request.catalogs();
    this.workspace = workspace;
    this.problems = problems;
    this.listener = listener;
  }

  /** The ids of all catalogs. */
  List<String> ids() throws IOException {
    return List.copyOf(catalogs().ids());
  }

  /** Found once: what is wrong with them is told once. */
  private ProjectCatalogs catalogs() throws IOException {
    if (catalogs == null) {
      catalogs = ProjectCatalogs.of(sources, problems);
    }
    return catalogs;
  }

  /**
   * Brings a catalog's snapshot up to date; empty when it is the user's own, or its configuration
   * wrong.
   */
  Optional<SnapshotSummary> make(String id) throws IOException {
    listener.stage("read catalog " + id);
    Optional<CatalogConfig> config = config(id).filter(found -> !found.isSnapshot());
    return config.isPresent() ? Optional.of(make(id, config.get())) : Optional.empty();
  }

  private SnapshotSummary make(String id, CatalogConfig config) throws IOException {
    return new SnapshotMaker(problems, workspace.downloads(id))
        .make(config, workspace.snapshots(id), workspace.folder("normalize/" + id));
  }

  /** Opens a catalog; empty when an error was reported. */
  Optional<OpenCatalog> open(String id) throws IOException {
    try {
      Optional<CatalogConfig> config = config(id);
      return config.isPresent() ? Optional.of(open(id, config.get())) : Optional.empty();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /**
   * A catalog's snapshot, whole and verified.
   *
   * @throws ProblemException when there is none
   */
  Snapshot snapshot(String id, CatalogConfig config) throws IOException {
    return snapshot(id, config, make(id, config).snapshot());
  }

  private OpenCatalog open(String id, CatalogConfig config) throws IOException {
    listener.stage("read catalog " + id);
    Path place = make(id, config).snapshot();
    Snapshot snapshot = snapshot(id, config, place);
    listener.stage("index catalog " + id);
    CatalogIndex index = new CatalogIndexer(problems).index(snapshot, workspace.indexes(id));
    return new OpenCatalog(id, config, place, snapshot, index);
  }

  private Snapshot snapshot(String id, CatalogConfig config, Path place) throws IOException {
    if (config.isSnapshot()) {
      Path index = workspace.kept(id).resolve("snapshot.idx");
      return new SnapshotReader(problems).open(place, index, workspace.folder("given/" + id));
    }
    try {
      return new SnapshotReader(new Problems()).openWhole(place);
    } catch (ProblemException | UncheckedIOException e) {
      // What was kept is damaged, or was taken away while it was opened: it is made again.
      workspace.snapshots(id).discard(place);
      return new SnapshotReader(problems).openWhole(make(id, config).snapshot());
    }
  }

  /** What a catalog's catalog.yaml says; empty when it can't be used. */
  Optional<CatalogConfig> config(String id) throws IOException {
    return catalogs().config(id);
  }

  /** What to report of an id that no catalog has. */
  Problem unknown(String id) throws IOException {
    return Problem.of(
        ProblemCode.CATALOG_UNKNOWN,
        "there is no catalog \"" + id + "\"",
        "create catalogs/"
            + id
            + "/"
            + CatalogArtifact.CONFIG
            + ", depend on an artifact that is this catalog, or name another one under \"catalog: id:\" in site.yaml"
            + DidYouMean.hint(id, ids()));
  }
}
