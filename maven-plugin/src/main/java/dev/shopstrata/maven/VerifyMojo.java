package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.TargetWork;
import dev.shopstrata.build.UpkeepBuild;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.publish.verify.Verified;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compares what is live with what was published: that every file is there and how long it is, of
 * some their bytes and headers too, in the target and as shoppers get them. Writes nothing, and
 * needs neither catalog nor bundles.
 *
 * @since 0.1.0
 */
@Mojo(name = "verify", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class VerifyMojo extends ReleasingMojo {
  /**
   * How many files of each store are read; {@code all} for every one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.verify.sample", defaultValue = "1000")
  private String sample;

  /**
   * Whether files are fetched by their URLs too, as shoppers get them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.verify.edge", defaultValue = "true")
  private boolean edge;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to verify");
      return List.of();
    }
    if (request.stores().environment().isEmpty()) {
      return environmentMissing();
    }
    UpkeepBuild.Result<Verified> result =
        new UpkeepBuild(Clock.systemUTC()).verify(request, order(Optional.empty()), files(), edge);
    result.stores().forEach(this::tell);
    return result.problems().sorted();
  }

  private long files() {
    try {
      return sample.strip().equals("all") ? Long.MAX_VALUE : Long.parseUnsignedLong(sample.strip());
    } catch (NumberFormatException e) {
      throw invalid(
          "storefront.verify.sample is no number: \"" + sample + "\"", "write a number, or all");
    }
  }

  private void tell(TargetWork<Verified> store) {
    store
        .result()
        .ifPresent(
            verified ->
                getLog()
                    .info(
                        ReleaseConsole.name(store.store().value())
                            + "release %d, %d files, %d read, %d fetched, %s"
                                .formatted(
                                    verified.live().seq(),
                                    verified.files(),
                                    verified.read(),
                                    verified.asked(),
                                    verified.isSound()
                                        ? "all as published"
                                        : verified.faults() + " not as published")));
  }
}
