package dev.shopstrata.maven;

import dev.shopstrata.layer.LayerSource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Finds a project's layers: its own directories, and the dependencies that carry one. */
final class LayerSources {
  private static final String LAYER_FILE = "META-INF/storefront/layer/layer.yaml";

  private LayerSources() {}

  /**
   * @param configured directories, absolute or relative to the project; {@code layers} when null or
   *     empty
   */
  static List<LayerSource> of(MavenProject project, List<File> configured) {
    Path base = project.getBasedir().toPath();
    List<LayerSource> sources = new ArrayList<>();
    List<File> directories =
        configured == null || configured.isEmpty() ? List.of(new File("layers")) : configured;
    for (File directory : directories) {
      Path root = base.resolve(directory.toPath()).normalize();
      sources.add(new LayerSource.Directory(root, display(base, root)));
    }
    project.getArtifacts().stream()
        .filter(artifact -> artifact.getFile() != null && hasLayer(artifact.getFile().toPath()))
        .sorted(Comparator.comparing(Artifact::getId))
        .forEach(
            artifact ->
                sources.add(
                    new LayerSource.Artifact(artifact.getFile().toPath(), artifact.getId())));
    return sources;
  }

  private static String display(Path base, Path root) {
    return base.relativize(root).toString().replace(File.separatorChar, '/');
  }

  private static boolean hasLayer(Path file) {
    if (Files.isDirectory(file)) {
      return Files.isRegularFile(file.resolve(LAYER_FILE));
    }
    try (ZipFile jar = new ZipFile(file.toFile())) {
      return jar.getEntry(LAYER_FILE) != null;
    } catch (ZipException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
