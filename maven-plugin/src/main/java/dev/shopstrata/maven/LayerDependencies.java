package dev.shopstrata.maven;

import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Finds the layers among a project's dependencies, transitive ones included. A layer of the same
 * build is read from its source folder, so that it needs no packaging; any other comes from the
 * repositories. Asks for collected dependencies only: what the build has yet to make is not there.
 */
final class LayerDependencies {
  private static final String LAYER_FILE = "META-INF/storefront/layer/layer.yaml";

  private final RepositorySystem repositories;
  private final MavenSession session;

  LayerDependencies(RepositorySystem repositories, MavenSession session) {
    this.repositories = repositories;
    this.session = session;
  }

  /** The layers by their artifacts' coordinates. */
  List<LayerSource> of(MavenProject project) throws MojoExecutionException {
    Path base = project.getBasedir().toPath();
    ProjectDependencies dependencies = new ProjectDependencies(repositories, session, project);
    List<LayerSource> sources = new ArrayList<>();
    List<Artifact> layers = new ArrayList<>();
    for (Artifact artifact : dependencies.that(LayerDependencies::canHoldLayer)) {
      Optional<LayerSource> source = source(dependencies, base, artifact);
      source.ifPresent(sources::add);
      source.ifPresent(found -> layers.add(artifact));
    }
    new DependencyVersions(repositories, session).checkLayers(project, layers);
    return sources;
  }

  private static boolean canHoldLayer(Artifact artifact) {
    return isLayerType(artifact) || artifact.getArtifactHandler().getExtension().equals("jar");
  }

  private static boolean isLayerType(Artifact artifact) {
    return artifact.getType().equals(ProjectLayers.LAYER_PACKAGING);
  }

  private Optional<LayerSource> source(
      ProjectDependencies dependencies, Path base, Artifact artifact)
      throws MojoExecutionException {
    Optional<MavenProject> sibling = dependencies.sibling(artifact);
    if (sibling.isPresent() && sibling.get().getPackaging().equals(ProjectLayers.LAYER_PACKAGING)) {
      return Optional.of(ProjectLayers.sourceFolder(sibling.get(), base));
    }
    Path file = dependencies.file(artifact);
    if (hasLayer(file)) {
      return Optional.of(new LayerSource.Artifact(file, artifact.getId()));
    }
    if (isLayerType(artifact)) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.LAYER_ARTIFACT_EMPTY,
                  "\"" + artifact.getId() + "\" is no layer: it has no " + LAYER_FILE,
                  "leave out <type>storefront-layer</type>, or depend on an artifact that is one")
              .at(Location.of("pom.xml")));
    }
    return Optional.empty();
  }

  private static boolean hasLayer(Path file) {
    if (Files.isDirectory(file)) {
      return Files.isRegularFile(file.resolve(LAYER_FILE));
    }
    if (!Files.exists(file)) {
      return false;
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
