package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.BuildResult;
import dev.shopstrata.build.OnStoreFailure;
import dev.shopstrata.build.SiteBuild;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Renders every page of every store into {@code target/storefront/<store>/site}, with manifest and
 * provenance beside it. Pages whose sources did not change are kept as they are.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.COMPILE,
    requiresDependencyCollection = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class GenerateMojo extends LayeredMojo {
  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    OnStoreFailure onStoreFailure = onStoreFailure();
    BuildResult result = new SiteBuild(listener()).build(request);
    if (onStoreFailure.goesOnAfter(result)) {
      goOn();
    }
    return result.problems();
  }
}
