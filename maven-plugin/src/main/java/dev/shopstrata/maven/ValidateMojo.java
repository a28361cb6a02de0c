package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.ValidateBuild;
import dev.shopstrata.build.Validation;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks all layers, settings, catalogs, routes, content, assets and templates of a project in
 * seconds, without rendering a page, and tells everything that is wrong at once. A mistake that
 * shows in many stores is told once; none hides another. What only rendering can see, such as a
 * value that one product lacks, is left to {@code storefront:generate}.
 *
 * <p>Run it while you edit, or first of all on a build server: {@code mvn storefront:validate}.
 * With {@code -Dstorefront.stores='acme-*'} only these stores' pages are looked at; layers and
 * settings are checked in any case. No bundle is touched; snapshots of catalogs that are exports
 * are brought up to date under {@code target}.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class ValidateMojo extends LayeredMojo {
  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to check");
      return List.of();
    }
    Validation validation = new ValidateBuild(listener()).validate(request);
    getLog().info(summary(validation));
    return validation.problems();
  }

  /** What was looked at, and how much is wrong, in one line. */
  static String summary(Validation validation) {
    return "checked "
        + count(validation.stores(), "store")
        + ", "
        + count(validation.layers(), "layer")
        + ", "
        + count(validation.templates(), "template")
        + " and "
        + count(validation.catalogs(), "catalog")
        + ": "
        + (validation.problems().isEmpty()
            ? "no problems"
            : count(validation.problems().size(), "problem"));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
