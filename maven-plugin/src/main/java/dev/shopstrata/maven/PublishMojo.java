package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.PublishBuild;
import dev.shopstrata.build.PublishOrder;
import dev.shopstrata.build.ReleaseListener;
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
public final class PublishMojo extends PublishingMojo {
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

  /**
   * What to publish instead of what was just built: the {@code group:artifact:version} of an
   * earlier build in a repository, a folder with zips of stores, or one zip. Nothing is built or
   * rendered.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.from")
  private String from;

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
          listener -> build(listener).publish(request, versioned(file), onStoreFailure()));
    }
    List<Problem> problems =
        build(new ReleaseConsole(getLog(), progressLine()))
            .plan(request, versioned(Optional.empty()), onStoreFailure(), file.get())
            .problems();
    if (problems.isEmpty()) {
      getLog().info("the plan is in " + plan + "; run this again to carry it out");
    }
    return problems;
  }

  private PublishBuild build(ReleaseListener listener) throws IOException {
    PublishBuild build = new PublishBuild(listener, Clock.systemUTC()).with(supply());
    return from == null || from.isBlank()
        ? build
        : build.from(new ReleasedZips(repositories(), session(), project()).of(from.strip()));
  }

  /** What is published has its own version, whatever the project's is by now. */
  private PublishOrder versioned(Optional<Path> file) {
    String version = from == null ? "" : ReleasedZips.version(from.strip());
    return version.isEmpty() ? order(file) : order(file).of(version);
  }
}
