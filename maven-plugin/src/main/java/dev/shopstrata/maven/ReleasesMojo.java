package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.ReleasesBuild;
import dev.shopstrata.build.ReleasesResult;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Tells what is live in an environment and what was before, by whom and since when, how old its
 * prices and stock are, and whether somebody is publishing: {@code mvn storefront:releases
 * -Dstorefront.environment=production}. It asks the targets and writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "releases", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class ReleasesMojo extends AskingMojo {
  /**
   * The most releases that are told of each store.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.releases", defaultValue = "10")
  private int releases;

  @Inject private SettingsDecrypter decrypter;

  @Override
  List<Problem> answer(BuildRequest request, AnswerPrinter printer) throws IOException {
    if (request.stores().environment().isEmpty()) {
      return ReleasingMojo.environmentMissing();
    }
    ReleasesResult result =
        new ReleasesBuild(listener())
            .releases(
                request,
                new ServerLogins(session().getSettings(), decrypter, System.getenv()),
                releases,
                Instant.now());
    printer.print(result.table()::text, result.table()::json);
    return result.problems();
  }
}
