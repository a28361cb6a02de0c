package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.RollbackBuild;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
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

  /**
   * {@code all} shows an earlier release with the prices and stock it had; {@code code} asks for
   * its layers with those of today, which needs a build of these layers and is refused with the way
   * there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.rollback.kind", defaultValue = "all")
  private String kind;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to roll back");
      return List.of();
    }
    if (request.stores().environment().isEmpty()) {
      return environmentMissing();
    }
    checkKind();
    return release(
        "rollback",
        request,
        listener -> new RollbackBuild(listener).rollback(request, order(Optional.empty()), goal()));
  }

  private void checkKind() {
    switch (kind.strip()) {
      case "all" -> {}
      case "code" ->
          throw new ProblemException(
              Problem.of(
                  ProblemCode.ROLLBACK_NEEDS_BUILD,
                  "layers of an earlier release with today's prices are retained nowhere",
                  "check out the version of that release and run mvn deploy"
                      + " -Dstorefront.environment=<name> there, with today's catalog"));
      default ->
          throw invalid("storefront.rollback.kind can't be \"" + kind + "\"", "write all or code");
    }
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
