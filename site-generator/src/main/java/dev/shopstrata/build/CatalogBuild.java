package dev.shopstrata.build;

import dev.shopstrata.bundle.ArtifactArchiver;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.normalize.CatalogArtifact;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One catalog on its way into an artifact: made into a snapshot, verified, then packed. */
public final class CatalogBuild {
  private final BuildListener listener;

  /**
   * What became of a catalog.
   *
   * @param catalog the packed catalog; empty when it has errors
   */
  public record Result(Optional<PackedCatalog> catalog, List<Problem> problems) {}

  public CatalogBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Checks the only catalog of a request and writes its archive; one that would be the same is not
   * touched.
   *
   * @param timestamp of every entry
   * @throws IOException when files can't be read or written
   */
  public Result build(BuildRequest request, Path archive, Instant timestamp) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      CatalogOpener opener = new CatalogOpener(request, workspace, problems, listener);
      List<PackedCatalog> packed = new ArrayList<>();
      for (String id : opener.ids()) {
        Optional<CatalogConfig> config = opener.config(id);
        if (config.isPresent()) {
          pack(opener, config.get(), archive, timestamp, problems).ifPresent(packed::add);
        }
      }
      return new Result(packed.stream().findFirst(), problems.sorted());
    }
  }

  private static Optional<PackedCatalog> pack(
      CatalogOpener opener,
      CatalogConfig config,
      Path archive,
      Instant timestamp,
      Problems problems)
      throws IOException {
    try (Snapshot snapshot = opener.snapshot(config.id(), config)) {
      if (problems.hasErrors()) {
        return Optional.empty();
      }
      new ArtifactArchiver()
          .archive(
              CatalogArtifact.PREFIX,
              CatalogArtifact.files(config.id(), snapshot),
              archive,
              timestamp);
      return Optional.of(new PackedCatalog(config.id(), snapshot.productCount(), archive));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }
}
