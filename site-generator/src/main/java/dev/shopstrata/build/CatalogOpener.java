package dev.shopstrata.build;

import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.index.CatalogIndexer;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.normalize.CatalogConfigReader;
import dev.shopstrata.normalize.SnapshotMaker;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the project's catalogs, makes snapshots of exports, opens and indexes them. */
final class CatalogOpener {
  private static final String CONFIG = "catalog.yaml";

  private final Path catalogs;
  private final Workspace workspace;
  private final Problems problems;
  private final BuildListener listener;

  CatalogOpener(
      BuildRequest request, Workspace workspace, Problems problems, BuildListener listener) {
    this.catalogs = request.catalogs();
    this.workspace = workspace;
    this.problems = problems;
    this.listener = listener;
  }

  /** The ids of all catalogs: the folders with a {@code catalog.yaml}. */
  List<String> ids() throws IOException {
    if (!Files.isDirectory(catalogs)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(catalogs)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(CONFIG)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Brings a catalog's snapshot up to date; empty when its configuration is wrong. */
  Optional<SnapshotSummary> make(String id) throws IOException {
    listener.stage("read catalog " + id);
    Optional<CatalogConfig> config = config(id);
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
  Optional<CatalogConfig> config(String id) {
    return new CatalogConfigReader(problems).read(catalogs.resolve(id).resolve(CONFIG));
  }

  /** What to report of an id that no catalog has. */
  Problem unknown(String id) throws IOException {
    String name = catalogs.getFileName() + "/" + id + "/" + CONFIG;
    return Problem.of(
        ProblemCode.CATALOG_UNKNOWN,
        "there is no catalog \"" + id + "\"",
        "create "
            + name
            + ", or name another catalog under \"catalog: id:\" in site.yaml"
            + DidYouMean.hint(id, ids()));
  }
}
