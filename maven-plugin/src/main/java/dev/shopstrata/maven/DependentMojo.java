package dev.shopstrata.maven;

import dev.shopstrata.normalize.CatalogSource;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;

/** What the goals share that read catalogs: those of the project and those it depends on. */
abstract class DependentMojo extends StorefrontMojo {
  @Inject private RepositorySystem repositories;

  @Override
  final List<CatalogSource> catalogs() throws MojoExecutionException {
    List<CatalogSource> catalogs = new ArrayList<>(super.catalogs());
    catalogs.addAll(new CatalogDependencies(repositories, session()).of(project()));
    return catalogs;
  }

  final RepositorySystem repositories() {
    return repositories;
  }
}
