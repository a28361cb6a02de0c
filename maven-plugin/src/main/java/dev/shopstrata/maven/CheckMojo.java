package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.CheckBuild;
import dev.shopstrata.build.CheckOptions;
import dev.shopstrata.check.Baseline;
import dev.shopstrata.check.CheckResult;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Reads the bundles that {@code storefront:generate} wrote, as files, and tells what is wrong with
 * their pages: links, HTML, accessibility, search engines, security, weight, texts, and what the
 * law of a market wants to see. What is wrong with many pages of one template is told once.
 *
 * <p>What each code counts as is set with {@code check.severity} in {@code site.yaml}; errors fail
 * the build.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.TEST,
    requiresDependencyCollection = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class CheckMojo extends LayeredMojo {
  /** Of one code in the console. */
  private static final int TOLD = 3;

  /**
   * Whether pages are not checked.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.check.skip", defaultValue = "false")
  private boolean skipCheck;

  /**
   * Whether only pages are read that are not as the last check saw them. What is wrong between
   * pages is told in any case, from what the last check wrote down.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.check.changed", defaultValue = "false")
  private boolean changed;

  /**
   * A file of findings that the project agrees to live with for now; they don't fail the build. It
   * belongs into version control.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "storefront.check.baselineFile",
      defaultValue = "${project.basedir}/check-baseline.ndjson")
  private File baselineFile;

  /**
   * {@code write} makes all that is found now the baseline; {@code ignore} takes none into account.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.check.baseline", defaultValue = "read")
  private String baseline;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (skipCheck) {
      getLog().info("storefront.check.skip is set: pages are not checked");
      return List.of();
    }
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to check");
      return List.of();
    }
    CheckResult result = new CheckBuild(listener()).check(request, options());
    getLog().info(summary(result));
    result.gone().forEach(gone -> getLog().info("gone, take it out of the baseline: " + gone));
    return result.problems(TOLD);
  }

  private CheckOptions options() {
    Path file = baselineFile.toPath();
    return switch (baseline.strip()) {
      case "read" -> new CheckOptions(changed, Optional.of(new Baseline(file)), false);
      case "write" -> new CheckOptions(changed, Optional.of(new Baseline(file)), true);
      case "ignore" -> new CheckOptions(changed, Optional.empty(), false);
      default ->
          throw new ProblemException(
              Problem.of(
                      ProblemCode.PARAMETER_INVALID,
                      "storefront.check.baseline can't be \"" + baseline + "\"",
                      "write read, write or ignore")
                  .at(Location.of("pom.xml")));
    };
  }

  /** What was looked at, and what was found, in a line or two. */
  static String summary(CheckResult result) {
    String looked = "checked " + result.pages() + " pages of " + result.stores() + " stores: ";
    String known =
        result.known().isEmpty() ? "" : " (" + result.known().size() + " known findings aside)";
    if (result.findings().isEmpty()) {
      return looked + "nothing is wrong" + known;
    }
    String codes =
        result.counts().entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().text())
            .collect(Collectors.joining(", "));
    return looked
        + result.count(Severity.ERROR)
        + " errors, "
        + result.count(Severity.WARNING)
        + " warnings ("
        + codes
        + ")"
        + known;
  }
}
