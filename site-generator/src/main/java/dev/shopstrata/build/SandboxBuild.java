package dev.shopstrata.build;

import dev.shopstrata.sandbox.Sandbox;
import dev.shopstrata.sandbox.SandboxListener;
import dev.shopstrata.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The pipeline's output on this machine: starts a sandbox over the bundles that are there. Nothing
 * is built.
 */
public final class SandboxBuild {
  private final BuildListener listener;

  public SandboxBuild(BuildListener listener) {
    this.listener = listener;
  }

  /** Keeps its data beside the bundles, in {@code .sandbox/}. */
  public Sandbox start(BuildRequest request, int port, boolean admin, SandboxListener told)
      throws IOException {
    Path data = SandboxShops.folder(request).resolve("data.mv.db");
    return start(
        request, new SandboxOptions(port, Optional.of(data), admin, Clock.systemUTC()), told);
  }

  /**
   * Serves the selected stores as they were built last, and again after each build.
   *
   * @throws dev.shopstrata.problem.ProblemException when none of them is built, or the sandbox
   *     can't run
   */
  public Sandbox start(BuildRequest request, SandboxOptions options, SandboxListener told)
      throws IOException {
    return Sandbox.start(new SandboxShops(request, listener), options, told);
  }
}
