package dev.shopstrata.maven;

import dev.shopstrata.layer.LayerSource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Finds a project's layers: its own directories first, then the dependencies that carry one. */
final class ProjectLayers {
  /** The packaging of a project that is one reusable layer. */
  static final String LAYER_PACKAGING = "storefront-layer";

  private static final String SOURCE_FOLDER = "src/main/layer";
  private static final String DEFAULT_DIRECTORY = "layers";

  private final RepositorySystem repositories;
  private final MavenSession session;

  ProjectLayers(RepositorySystem repositories, MavenSession session) {
    this.repositories = repositories;
    this.session = session;
  }

  /**
   * @param configured directories, absolute or relative to the project; the default when null or
   *     empty
   */
  List<LayerSource> of(MavenProject project, List<File> configured) throws MojoExecutionException {
    Path base = project.getBasedir().toPath();
    List<LayerSource> sources = new ArrayList<>();
    boolean isLayer = project.getPackaging().equals(LAYER_PACKAGING);
    if (isLayer) {
      sources.add(sourceFolder(project, base));
    }
    for (Path root : directories(project, configured)) {
      sources.add(new LayerSource.Directory(root, display(base, root)));
    }
    sources.addAll(new LayerDependencies(repositories, session).of(project));
    return sources;
  }

  /** The directories of layers; the default one may be missing where a layer is the source. */
  static List<Path> directories(MavenProject project, List<File> configured) {
    Path base = project.getBasedir().toPath();
    if (configured != null && !configured.isEmpty()) {
      return configured.stream().map(file -> base.resolve(file.toPath()).normalize()).toList();
    }
    Path root = base.resolve(DEFAULT_DIRECTORY);
    boolean isOptional = project.getPackaging().equals(LAYER_PACKAGING);
    return isOptional && !Files.isDirectory(root) ? List.of() : List.of(root);
  }

  /** The folder that holds the layer of a project of packaging {@link #LAYER_PACKAGING}. */
  static Path sourceFolder(MavenProject project) {
    return project.getBasedir().toPath().resolve(SOURCE_FOLDER);
  }

  /**
   * @param base what the user knows paths relative to
   */
  static LayerSource.Folder sourceFolder(MavenProject project, Path base) {
    Path folder = sourceFolder(project);
    return new LayerSource.Folder(folder, display(base, folder));
  }

  static String display(Path base, Path path) {
    return base.relativize(path).toString().replace(File.separatorChar, '/');
  }
}
