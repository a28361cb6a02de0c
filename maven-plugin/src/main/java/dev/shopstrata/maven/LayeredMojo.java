package dev.shopstrata.maven;

import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.layer.LayerSource;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that read layers: those of the project and those it depends on. */
abstract class LayeredMojo extends DependentMojo {
  /**
   * Directories whose folders are layers: every folder below with a {@code layer.yaml}. Layers
   * among the dependencies (type {@code storefront-layer}, or any jar with {@code
   * META-INF/storefront/layer/}) are found by themselves. By default the directory {@code layers},
   * and in a project of packaging {@code storefront-layer} its own layer in {@code src/main/layer}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.layers")
  private List<File> layers;

  @Override
  final List<LayerSource> layers() throws MojoExecutionException {
    return new ProjectLayers(repositories(), session()).of(project(), layers);
  }

  /**
   * Whether there is anything to look at: goals called by hand pass over modules without layers.
   */
  static boolean hasLayers(BuildRequest request) {
    return request.layers().stream().anyMatch(LayeredMojo::isThere);
  }

  private static boolean isThere(LayerSource source) {
    return !(source instanceof LayerSource.Directory directory)
        || Files.isDirectory(directory.root());
  }
}
