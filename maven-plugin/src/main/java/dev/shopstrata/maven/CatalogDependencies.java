package dev.shopstrata.maven;

import dev.shopstrata.normalize.CatalogSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Finds the catalogs among a project's dependencies, transitive ones included. A catalog of the
 * same build is read from its source folder, so that it needs no packaging; any other is an archive
 * from the repositories, read where it lies.
 */
final class CatalogDependencies {
  /** The packaging of a project that is one catalog. */
  static final String PACKAGING = "storefront-catalog";

  private static final String SOURCE_FOLDER = "src/main/catalog";

  private final RepositorySystem repositories;
  private final MavenSession session;

  CatalogDependencies(RepositorySystem repositories, MavenSession session) {
    this.repositories = repositories;
    this.session = session;
  }

  /** The catalogs by their artifacts' coordinates. */
  List<CatalogSource> of(MavenProject project) throws MojoExecutionException {
    ProjectDependencies dependencies = new ProjectDependencies(repositories, session, project);
    List<Artifact> catalogs = dependencies.that(artifact -> artifact.getType().equals(PACKAGING));
    new DependencyVersions(repositories, session).checkCatalogs(project, catalogs);
    List<CatalogSource> sources = new ArrayList<>();
    for (Artifact artifact : catalogs) {
      Optional<MavenProject> sibling =
          dependencies.sibling(artifact).filter(found -> found.getPackaging().equals(PACKAGING));
      sources.add(
          sibling.isPresent()
              ? new CatalogSource.Folder(sourceFolder(sibling.get()))
              : new CatalogSource.Artifact(dependencies.file(artifact), artifact.getId()));
    }
    return sources;
  }

  /** The folder that holds the catalog of a project of packaging {@link #PACKAGING}. */
  static Path sourceFolder(MavenProject project) {
    return project.getBasedir().toPath().resolve(SOURCE_FOLDER);
  }
}
