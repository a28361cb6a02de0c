package dev.shopstrata.bench;

import dev.shopstrata.build.BuildFolders;
import dev.shopstrata.build.BuildListener;
import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.BuildTime;
import dev.shopstrata.build.CheckBuild;
import dev.shopstrata.build.CheckOptions;
import dev.shopstrata.build.StoreSelection;
import dev.shopstrata.check.CheckResult;
import dev.shopstrata.layer.LayerSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks the stores that {@link SiteBench} built, whole and then again with nothing changed.
 *
 * <p>Arguments: the directory of the other one, number of threads.
 */
public final class CheckBench {
  private CheckBench() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    BuildRequest request =
        new BuildRequest(
            directory,
            List.of(
                new LayerSource.Directory(directory.resolve("layers"), "layers"),
                new LayerSource.Folder(Path.of("../layers/base/src/main/layer"), "base")),
            List.of(),
            new BuildFolders(directory.resolve("target/storefront")),
            StoreSelection.ALL,
            new BuildTime(Optional.empty(), Instant.parse("2026-06-01T00:00:00Z")),
            Integer.parseInt(arguments[1]));
    check("whole", request, false);
    check("nothing changed", request, true);
  }

  private static Duration processors() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void check(String what, BuildRequest request, boolean changed) throws IOException {
    Duration before = processors();
    long start = System.nanoTime();
    CheckResult result =
        new CheckBuild(BuildListener.SILENT)
            .check(request, new CheckOptions(changed, Optional.empty(), false));
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %d pages, %d read, %.1f s, %.0f pages/s, %.1f s of processors, findings %s%n",
        what,
        result.pages(),
        result.read(),
        seconds,
        result.pages() / seconds,
        processors().minus(before).toMillis() / 1e3,
        result.counts());
  }
}
