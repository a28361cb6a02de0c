package dev.shopstrata.build;

import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything a build is told from outside.
 *
 * @param project the project's directory; problems name files relative to it
 * @param layers where layers come from
 * @param catalogs where catalogs come from
 * @param folders where the build may write
 * @param stores which stores are rendered
 * @param time which moment the stores show
 * @param threads workers, at least 1
 */
public record BuildRequest(
    Path project,
    List<LayerSource> layers,
    List<CatalogSource> catalogs,
    BuildFolders folders,
    StoreSelection stores,
    BuildTime time,
    int threads) {
  public BuildRequest {
    layers = List.copyOf(layers);
    catalogs = List.copyOf(catalogs);
    if (threads < 1) {
      throw new IllegalArgumentException("a build needs at least one thread, not " + threads);
    }
  }

  /** Collects problems and names files below the project's directory relative to it. */
  Problems problems() {
    String root = project.toString().replace('\\', '/') + "/";
    return new Problems(
        problem -> problem.at().file().startsWith(root) ? inside(problem, root) : problem);
  }

  private static Problem inside(Problem problem, String root) {
    Location at = problem.at();
    return problem.at(Location.of(at.file().substring(root.length()), at.line(), at.column()));
  }

  /** The same for other stores. */
  public BuildRequest withStores(StoreSelection selection) {
    return new BuildRequest(project, layers, catalogs, folders, selection, time, threads);
  }

  /** The same at another moment. */
  public BuildRequest at(Instant asOf) {
    BuildTime then = new BuildTime(Optional.of(asOf), time.started());
    return new BuildRequest(project, layers, catalogs, folders, stores, then, threads);
  }

  /** The directory that gets one folder per store. */
  public Path output() {
    return folders.output();
  }

  /** How problems name a catalog's catalog.yaml. */
  String display(CatalogConfig config) {
    return config.isPacked() ? config.at().file() : display(config.file());
  }

  /** How problems name a file: relative to the project, with forward slashes. */
  String display(Path file) {
    Path shown = file.startsWith(project) ? project.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}
