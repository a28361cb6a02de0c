package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.BuildResult;
import dev.shopstrata.build.PublishBuild;
import dev.shopstrata.build.SiteBuild;
import dev.shopstrata.build.UpkeepBuild;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Builds the stores for an environment that expires, {@code preview} unless {@code
 * storefront.environment} names another, and publishes them there: hidden from search engines, for
 * the time that {@code expires} in {@code site.yaml} says. Previews whose time is over are taken
 * away first. SNAPSHOT versions are welcome.
 *
 * @since 0.1.0
 */
@Mojo(name = "preview", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class PreviewMojo extends PublishingMojo {
  @Override
  String usualEnvironment() {
    return "preview";
  }

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to preview");
      return List.of();
    }
    BuildResult built = new SiteBuild(listener()).build(request);
    if (built.hasErrors()) {
      return built.problems();
    }
    List<Problem> problems = new ArrayList<>(built.problems());
    problems.addAll(
        new UpkeepBuild(Clock.systemUTC())
            .collect(request, order(Optional.empty()))
            .problems()
            .sorted());
    problems.addAll(
        release(
            "preview",
            request,
            listener ->
                new PublishBuild(listener, Clock.systemUTC())
                    .with(supply())
                    .publish(request, order(Optional.empty()), onStoreFailure())));
    return problems;
  }
}
