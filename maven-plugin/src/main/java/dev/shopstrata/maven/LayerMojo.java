package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.LayerBuild;
import dev.shopstrata.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks the layer in {@code src/main/layer} together with the layers it extends, and packs it into
 * a jar that other projects depend on: {@code <type>storefront-layer</type>}.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "layer",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresDependencyCollection = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class LayerMojo extends LayeredMojo {
  /**
   * The time stamp of all files in the jar: an instant, or seconds since 1970.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  private String outputTimestamp;

  /**
   * Where the jar is written.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File directory;

  /**
   * The jar's name without its ending.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
  private String finalName;

  @Override
  List<Problem> run(BuildRequest request) throws IOException {
    Path jar = directory.toPath().resolve(finalName + ".jar");
    LayerBuild.Result result =
        new LayerBuild()
            .build(
                request.layers(),
                ProjectLayers.sourceFolder(project()),
                jar,
                OutputTimestamp.parse(outputTimestamp));
    result
        .layer()
        .ifPresent(
            layer -> {
              project().getArtifact().setFile(jar.toFile());
              getLog()
                  .info(
                      "layer "
                          + layer.id()
                          + ": "
                          + files(layer.files())
                          + "  "
                          + jar.getFileName());
            });
    return result.problems();
  }

  private static String files(int count) {
    return count + (count == 1 ? " file" : " files");
  }
}
