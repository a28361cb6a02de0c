package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.PublishBuild;
import dev.shopstrata.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

  /**
   * A file for the plan. When it isn't there, the plan is written and nothing is published; when it
   * is, just that is done, or nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.plan")
  private File plan;

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
    Optional<Path> file = Optional.ofNullable(plan).map(File::toPath);
    if (file.isEmpty() || Files.isRegularFile(file.get())) {
      return release(
          "publish",
          request,
          listener ->
              new PublishBuild(listener, Clock.systemUTC())
                  .publish(request, order(file), onStoreFailure()));
    }
    List<Problem> problems =
        new PublishBuild(new ReleaseConsole(getLog(), progressLine()), Clock.systemUTC())
            .plan(request, order(Optional.empty()), onStoreFailure(), file.get())
            .problems();
    if (problems.isEmpty()) {
      getLog().info("the plan is in " + plan + "; run this again to carry it out");
    }
    return problems;
  }
}
