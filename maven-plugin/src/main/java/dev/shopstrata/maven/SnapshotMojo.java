package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.DeltaBuild;
import dev.shopstrata.build.SnapshotBuild;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes a unified snapshot of every catalog under {@code catalogs/}, and of catalogs of the same
 * build, from the vendor's export files. A catalog that already is a snapshot, or whose files did
 * not change, costs nothing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "snapshot",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyCollection = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class SnapshotMojo extends DependentMojo {
  /**
   * An earlier snapshot of the catalog, as the id of a catalog whose {@code format} is {@code
   * snapshot}, or as a path. What changed in the export since is added to it as its next delta;
   * where nothing is, the whole snapshot is written there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.snapshot.against")
  private String against;

  /**
   * The catalog that is compared with {@code storefront.snapshot.against}; without it the only one
   * that is made of an export.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.catalog")
  private String catalog;

  /**
   * A list of prices or stock, as a file in the form of a {@code catalog.yaml} that says where it
   * is and how it is read. What it says is added to {@code storefront.snapshot.against} as its next
   * delta; only the products it names are read.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.snapshot.list")
  private File list;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (list != null) {
      return addList(request);
    }
    return against == null ? makeAll(request) : addDelta(request);
  }

  private List<Problem> addList(BuildRequest request) throws IOException {
    if (isPassedOver(request)) {
      return List.of();
    }
    if (against == null) {
      return List.of(
          Problem.of(
              ProblemCode.PARAMETER_INVALID,
              "a list of prices or stock changes a snapshot, and none is named",
              "name it with -Dstorefront.snapshot.against"));
    }
    DeltaBuild.ListResult result =
        new DeltaBuild(listener()).addList(request, list.toPath(), against);
    SnapshotText.listed(against, result).forEach(getLog()::info);
    return result.problems();
  }

  private List<Problem> addDelta(BuildRequest request) throws IOException {
    if (isPassedOver(request)) {
      return List.of();
    }
    DeltaBuild.Result result =
        new DeltaBuild(listener()).add(request, Optional.ofNullable(catalog), against);
    getLog().info(SnapshotText.added(against, result));
    return result.problems();
  }

  private List<Problem> makeAll(BuildRequest request) throws IOException {
    SnapshotBuild.Result result = new SnapshotBuild(listener()).make(request);
    result
        .summaries()
        .forEach((catalog, summary) -> SnapshotText.of(catalog, summary).forEach(getLog()::info));
    return result.problems();
  }
}
