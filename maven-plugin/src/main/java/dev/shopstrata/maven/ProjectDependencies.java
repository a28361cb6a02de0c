package dev.shopstrata.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * A project's dependencies, transitive ones included, as they are collected: those of the same
 * build by their projects, any other by its file from the repositories.
 */
final class ProjectDependencies {
  private final RepositorySystem repositories;
  private final MavenSession session;
  private final MavenProject project;

  ProjectDependencies(RepositorySystem repositories, MavenSession session, MavenProject project) {
    this.repositories = repositories;
    this.session = session;
    this.project = project;
  }

  /** By their coordinates. */
  List<Artifact> that(Predicate<Artifact> fit) {
    return project.getArtifacts().stream()
        .filter(fit)
        .sorted(Comparator.comparing(Artifact::getId))
        .toList();
  }

  /** The project of the same build that makes an artifact. */
  Optional<MavenProject> sibling(Artifact artifact) {
    return session.getProjects().stream()
        .filter(
            candidate ->
                candidate.getGroupId().equals(artifact.getGroupId())
                    && candidate.getArtifactId().equals(artifact.getArtifactId())
                    && candidate.getVersion().equals(artifact.getBaseVersion()))
        .findFirst();
  }

  /** An artifact's file; of a sibling where it was packaged, or compiled so far. */
  Path file(Artifact artifact) throws MojoExecutionException {
    if (artifact.getFile() != null) {
      return artifact.getFile().toPath();
    }
    Optional<MavenProject> sibling = sibling(artifact);
    if (sibling.isPresent()) {
      File packaged = sibling.get().getArtifact().getFile();
      return packaged != null
          ? packaged.toPath()
          : Path.of(sibling.get().getBuild().getOutputDirectory());
    }
    try {
      return repositories
          .resolveArtifact(
              session.getRepositorySession(),
              new ArtifactRequest(
                  RepositoryUtils.toArtifact(artifact),
                  project.getRemoteProjectRepositories(),
                  null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException(
          "cannot resolve the dependency " + artifact.getId() + ": " + e.getMessage(), e);
    }
  }
}
