package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.TargetWork;
import dev.shopstrata.build.UpkeepBuild;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.publish.collect.Collected;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Deletes from the targets of an environment what no retained release needs, as {@code retain} in
 * {@code site.yaml} says; a preview whose {@code expires} is over goes as a whole. Run it every
 * night.
 *
 * @since 0.1.0
 */
@Mojo(name = "collect", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class CollectMojo extends ReleasingMojo {
  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to collect");
      return List.of();
    }
    if (request.stores().environment().isEmpty()) {
      return environmentMissing();
    }
    UpkeepBuild.Result<Collected> result =
        new UpkeepBuild(Clock.systemUTC()).collect(request, order(Optional.empty()));
    result.stores().forEach(this::tell);
    return result.problems().sorted();
  }

  private void tell(TargetWork<Collected> store) {
    store
        .result()
        .ifPresent(
            collected ->
                getLog()
                    .info(
                        ReleaseConsole.name(store.store().value())
                            + "%d objects deleted, %s%s"
                                .formatted(
                                    collected.deleted(),
                                    ReleaseConsole.size(collected.bytes()),
                                    collected.left().isEmpty()
                                        ? ""
                                        : ", some could not be deleted: "
                                            + collected.left().get(0).why())));
  }
}
