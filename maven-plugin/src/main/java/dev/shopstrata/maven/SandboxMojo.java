package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.SandboxBuild;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.sandbox.Sandbox;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Serves the built stores on this machine and sells from them, until it is stopped: pages, carts,
 * accounts, orders, a payment page. Nothing is built; run {@code mvn package} before, and again
 * while it runs. Each store has its host with {@code .localhost} behind it, which browsers find by
 * themselves. What customers do is kept in {@code target/storefront/.sandbox}.
 *
 * @since 0.1.0
 */
@Mojo(name = "sandbox", requiresDependencyCollection = ResolutionScope.RUNTIME, threadSafe = true)
public final class SandboxMojo extends LayeredMojo {
  private static final int LAST_PORT = 65_535;

  /**
   * The port to listen on; 0 for any that is free.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.port", defaultValue = "8080")
  private int port;

  /**
   * Whether tests and demonstrations may change prices and stock and plan outages, with requests to
   * {@code /sandbox/admin/}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.sandbox.admin", defaultValue = "false")
  private boolean admin;

  /**
   * Whether the sandbox stops when its standard input ends, for programs that start it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.sandbox.stopWhenInputEnds", defaultValue = "false")
  private boolean stopWhenInputEnds;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    if (!hasLayers(request)) {
      getLog().debug("no layers here: nothing to serve");
      return List.of();
    }
    if (port < 0 || port > LAST_PORT) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.PARAMETER_INVALID,
                  "storefront.port can't be " + port,
                  "use 1 to " + LAST_PORT + ", or 0 for any port that is free")
              .at(Location.of("pom.xml")));
    }
    try (Sandbox sandbox =
        new SandboxBuild(listener()).start(request, port, admin, getLog()::error)) {
      tell(sandbox);
      waitForTheEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  private void tell(Sandbox sandbox) {
    int width = sandbox.urls().keySet().stream().mapToInt(String::length).max().orElse(0);
    sandbox
        .urls()
        .forEach(
            (store, url) -> getLog().info(store + " ".repeat(width + 2 - store.length()) + url));
    sandbox.missing().forEach(store -> getLog().warn(store + " is not built: run \"mvn package\""));
    getLog()
        .info(
            stopWhenInputEnds
                ? "open one of them; the end of the input stops the sandbox"
                : "open one of them; Ctrl-C stops the sandbox");
  }

  private void waitForTheEnd() throws IOException, InterruptedException {
    if (!stopWhenInputEnds) {
      Thread.currentThread().join();
    }
    while (System.in.read() >= 0) {
      // What is typed means nothing here.
    }
  }
}
