package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.SnapshotBuild;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
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
  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    SnapshotBuild.Result result = new SnapshotBuild(listener()).make(request);
    result
        .summaries()
        .forEach((catalog, summary) -> SnapshotText.of(catalog, summary).forEach(getLog()::info));
    return result.problems();
  }
}
