package dev.shopstrata.build;

import dev.shopstrata.catalog.index.CatalogIndexer;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.normalize.CatalogConfigReader;
import dev.shopstrata.normalize.SnapshotMaker;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the project's catalogs, makes snapshots of exports, opens and indexes them. */
final class CatalogOpener {
  private static final String CONFIG = "catalog.yaml";

  private final Path catalogs;
  private final Path work;
  private final Problems problems;
  private final BuildListener listener;

  CatalogOpener(BuildRequest request, Problems problems, BuildListener listener) {
    this.catalogs = request.catalogs();
    this.work = request.output().resolve(".catalogs");
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
  Optional<SnapshotSummary> make(String id) {
    listener.stage("read catalog " + id);
    return config(id).map(config -> new SnapshotMaker(problems).make(config, folder(id)));
  }

  /** Opens a catalog; empty when an error was reported. */
  Optional<OpenCatalog> open(String id) throws IOException {
    if (!ids().contains(id)) {
      problems.add(unknown(id));
      return Optional.empty();
    }
    try {
      return make(id).map(made -> open(id, made.snapshot()));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private OpenCatalog open(String id, Path place) {
    Path folder = folder(id);
    Snapshot snapshot = new SnapshotReader(problems).open(place, folder.resolve("snapshot.idx"));
    listener.stage("index catalog " + id);
    return new OpenCatalog(
        id,
        snapshot,
        new CatalogIndexer(problems).index(snapshot, folder.resolve("index")),
        folder);
  }

  private Optional<CatalogConfig> config(String id) {
    return new CatalogConfigReader(problems).read(catalogs.resolve(id).resolve(CONFIG));
  }

  private Path folder(String id) {
    return work.resolve(id);
  }

  private Problem unknown(String id) throws IOException {
    String name = catalogs.getFileName() + "/" + id + "/" + CONFIG;
    return Problem.of(
            ProblemCode.CATALOG_UNKNOWN,
            "there is no catalog \"" + id + "\"",
            "create "
                + name
                + ", or name another catalog under \"catalog: id:\" in site.yaml"
                + DidYouMean.hint(id, ids()))
        .at(Location.of(name));
  }
}
