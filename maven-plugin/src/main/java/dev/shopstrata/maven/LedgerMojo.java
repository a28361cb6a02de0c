package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.LedgerTakeover;
import dev.shopstrata.ledger.LedgerChanges;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Takes the URL ledgers of the last builds over into the project's own files, which {@code urls:
 * ledger:} in {@code site.yaml} names, and says what it wrote. From then on the next builds know
 * which URLs things had. Lines are added and changed, never lost.
 *
 * <p>This is the only goal that writes into {@code ledgers/}. Run it for what you publish, {@code
 * mvn storefront:ledger}, and commit the files.
 *
 * @since 0.1.0
 */
@Mojo(name = "ledger", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class LedgerMojo extends LayeredMojo {
  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: no URLs to keep");
      return List.of();
    }
    LedgerTakeover.Result result = new LedgerTakeover().take(request);
    result.taken().forEach(taken -> getLog().info(line(taken)));
    if (result.taken().isEmpty() && result.problems().isEmpty()) {
      getLog().info("no store keeps a ledger: \"urls: ledger:\" in site.yaml names its file");
    }
    return result.problems();
  }

  /** What was written for a store, in one line. */
  static String line(LedgerTakeover.Taken taken) {
    LedgerChanges changes = taken.changes();
    return taken.file()
        + ": of "
        + taken.store()
        + " "
        + changes.added()
        + " added, "
        + changes.changed()
        + " changed, "
        + changes.discontinued()
        + " discontinued, "
        + changes.returned()
        + " returned";
  }
}
