package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.PublishBuild;
import dev.shopstrata.build.PublishResult;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Brings the stores live in the environment that {@code storefront.environment} names, as {@code
 * publish} in {@code site.yaml} says: only what changed is written, nothing when nothing did. It
 * reads what {@code generate} wrote and renders nothing. One store that fails leaves the others
 * live, and the build fails and names it. Without an environment it publishes nothing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "publish",
    defaultPhase = LifecyclePhase.DEPLOY,
    requiresDependencyCollection = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class PublishMojo extends ReleasingMojo {
  /**
   * Skips publishing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.publish.skip", defaultValue = "false")
  private boolean skipPublish;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (skipPublish) {
      getLog().info("storefront.publish.skip is set: nothing is published");
      return List.of();
    }
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to publish");
      return List.of();
    }
    if (isWithoutEnvironment(request)) {
      return List.of();
    }
    PublishResult result = new PublishBuild(listener()).publish(request, order(), onStoreFailure());
    new ReleaseLines(getLog()).tell(result);
    return result.problems();
  }
}
