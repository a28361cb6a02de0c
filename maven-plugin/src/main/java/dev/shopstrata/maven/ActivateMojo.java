package dev.shopstrata.maven;

import dev.shopstrata.build.ActivateBuild;
import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Leads shoppers to what was uploaded ahead, once the moment has come that it shows. A store that
 * was built with {@code storefront.asOf} in the future is uploaded by {@code storefront:publish}
 * and waits; run this a little before the moment with {@code -Dstorefront.activate.wait=PT15M}, and
 * it switches at the moment.
 *
 * @since 0.1.0
 */
@Mojo(name = "activate", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class ActivateMojo extends ReleasingMojo {
  /**
   * How long may be waited for the moment, as a duration ({@code PT15M}). By default it must have
   * come.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.activate.wait", defaultValue = "PT0S")
  private String wait;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to activate");
      return List.of();
    }
    if (request.stores().environment().isEmpty()) {
      return environmentMissing();
    }
    Duration patience = duration("storefront.activate.wait", wait);
    return release(
        "activate",
        request,
        listener ->
            new ActivateBuild(listener, Clock.systemUTC(), this::pause)
                .activate(request, order(Optional.empty()), patience));
  }

  private void pause(Instant moment) throws InterruptedException {
    Duration left = Duration.between(Instant.now(), moment);
    if (!left.isNegative()) {
      getLog().info("waiting " + left.toSeconds() + " s until " + moment);
      Thread.sleep(left.toMillis() + 1);
    }
  }
}
