package dev.shopstrata.build;

import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds snapshots by what people call them: the id of a catalog of the project, or a path. */
final class NamedSnapshots {
  private final BuildRequest request;
  private final CatalogOpener opener;
  private final Problems problems;

  NamedSnapshots(
      BuildRequest request, Workspace workspace, Problems problems, BuildListener listener) {
    this.request = request;
    this.opener = new CatalogOpener(request, workspace, problems, listener);
    this.problems = problems;
  }

  /**
   * Opens a snapshot; that of a catalog is brought up to date first.
   *
   * @throws ProblemException when there is none, or it can't be used
   */
  Snapshot open(String name) throws IOException {
    if (opener.ids().contains(name)) {
      CatalogConfig config =
          opener.config(name).orElseThrow(() -> new ProblemException(problems.sorted()));
      return opener.snapshot(name, config);
    }
    Path place = request.project().resolve(name);
    if (!Files.exists(place)) {
      throw new ProblemException(unknown(name));
    }
    return new SnapshotReader(problems).open(place);
  }

  /**
   * The directory of a snapshot that may be written to; a path need not be there.
   *
   * @throws ProblemException for a catalog that is made of an export, and for an archive
   */
  Path directory(String name) throws IOException {
    Path place = place(name);
    if (Files.isRegularFile(place)) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.PARAMETER_INVALID,
                  "the snapshot is an archive, which stays as it is",
                  "unpack it, and name the directory")
              .at(Location.of(request.display(place))));
    }
    return place;
  }

  private Path place(String name) throws IOException {
    if (!opener.ids().contains(name)) {
      return request.project().resolve(name);
    }
    Optional<CatalogConfig> config = opener.config(name);
    problems.throwIfErrors();
    return config
        .filter(CatalogConfig::isSnapshot)
        .map(CatalogConfig::path)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                            ProblemCode.PARAMETER_INVALID,
                            "the snapshot of catalog \"" + name + "\" is made of an export",
                            "name a catalog whose \"format\" is snapshot, or the path of one")
                        .at(config.orElseThrow().at())));
  }

  /**
   * The catalog that is asked for, or the only one that is made of an export.
   *
   * @throws ProblemException when none or several are
   */
  String export(Optional<String> asked) throws IOException {
    if (asked.isPresent()) {
      if (!opener.ids().contains(asked.get())) {
        throw new ProblemException(opener.unknown(asked.get()));
      }
      return asked.get();
    }
    List<String> exports = new ArrayList<>();
    for (String id : opener.ids()) {
      opener.config(id).filter(config -> !config.isSnapshot()).ifPresent(c -> exports.add(id));
    }
    if (exports.size() != 1) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.PARAMETER_INVALID,
              exports.isEmpty()
                  ? "no catalog of the project is made of an export"
                  : "several catalogs are made of exports: " + String.join(", ", exports),
              "name the catalog with -Dstorefront.catalog"));
    }
    return exports.get(0);
  }

  private Problem unknown(String name) throws IOException {
    List<String> ids = opener.ids();
    return Problem.of(
        ProblemCode.SNAPSHOT_NOT_FOUND,
        "there is no catalog and no snapshot \"" + name + "\"",
        "give the path of a directory or archive that has snapshot.json in it"
            + (ids.isEmpty() ? "" : ", or one of the catalogs " + String.join(", ", ids))
            + DidYouMean.hint(name, ids));
  }
}
