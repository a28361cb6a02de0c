package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.MergeBuild;
import dev.shopstrata.build.OnStoreFailure;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Merges each store's layers, the nearest winning, and writes the merged files to {@code
 * target/storefront/<store>/merged} for reading and comparing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "merge",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresDependencyCollection = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class MergeMojo extends LayeredMojo {
  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    List<Problem> problems = new MergeBuild(listener()).merge(request);
    // Which stores can go on is for the goal to say that renders them; it tells all of these again.
    return onStoreFailure() == OnStoreFailure.FAIL ? problems : List.of();
  }
}
