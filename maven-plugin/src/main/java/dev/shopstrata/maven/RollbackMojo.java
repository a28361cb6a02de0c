package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.RollbackBuild;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Lets stores show an earlier release again, in seconds and without uploading anything: {@code mvn
 * storefront:rollback -Dstorefront.environment=production}. That is a release of its own, so it can
 * be rolled back too. Prices and stock become those of that release; when they are older than
 * {@code storefront.rollback.oldest}, it refuses.
 *
 * @since 0.1.0
 */
@Mojo(name = "rollback", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class RollbackMojo extends ReleasingMojo {
  /**
   * What to go back to: the number of a release, as {@code storefront:releases} tells it, or {@code
   * previous} for what each store showed last before.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.rollback.to", defaultValue = "previous")
  private String to;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to roll back");
      return List.of();
    }
    if (request.stores().environment().isEmpty()) {
      return environmentMissing();
    }
    return release(
        "rollback",
        request,
        listener -> new RollbackBuild(listener).rollback(request, order(Optional.empty()), goal()));
  }

  private OptionalLong goal() {
    String asked = to.strip();
    if (asked.equals("previous")) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(asked));
    } catch (NumberFormatException e) {
      throw invalid(
          "storefront.rollback.to is no release: \"" + to + "\"",
          "write previous, or a number that storefront:releases tells");
    }
  }
}
