package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.CompactBuild;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Puts one snapshot in the place of a snapshot and the deltas behind it. Stores built from it are
 * the same; opening it takes less time than opening very many deltas.
 *
 * @since 0.1.0
 */
@Mojo(name = "compact", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class CompactMojo extends DependentMojo {
  /**
   * The snapshot: the id of a catalog whose {@code format} is {@code snapshot}, or the path of a
   * snapshot's directory. It is written anew in its place; other files in it stay.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.snapshot", required = true)
  private String snapshot;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (isPassedOver(request)) {
      return List.of();
    }
    CompactBuild.Result result = new CompactBuild(listener()).compact(request, snapshot);
    getLog().info(SnapshotText.compacted(snapshot, result));
    return result.problems();
  }
}
