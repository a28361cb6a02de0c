package dev.shopstrata.maven;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Refuses layers and catalogs that are wanted in several versions. Maven would silently take the
 * version that is declared nearest; of these, unlike of a library, everything shows.
 */
final class DependencyVersions {
  /** Keeps the losing versions in the graph; the constant's class is not exported to plugins. */
  private static final String VERBOSE = "aether.conflictResolver.verbose";

  private final RepositorySystem repositories;
  private final MavenSession session;

  DependencyVersions(RepositorySystem repositories, MavenSession session) {
    this.repositories = repositories;
    this.session = session;
  }

  /**
   * @param layers the dependencies that carry a layer
   * @throws ProblemException when one of them is wanted in several versions
   */
  void checkLayers(MavenProject project, List<Artifact> layers) throws MojoExecutionException {
    // One dependency alone can't bring another version of itself.
    if (layers.size() > 1) {
      check(project, layers, "layer", ProblemCode.LAYER_VERSIONS_DIFFER);
    }
  }

  /**
   * @param catalogs the dependencies that are catalogs
   * @throws ProblemException when one of them is wanted in several versions
   */
  void checkCatalogs(MavenProject project, List<Artifact> catalogs) throws MojoExecutionException {
    // A layer may bring a catalog too.
    if (!catalogs.isEmpty() && project.getArtifacts().size() > 1) {
      check(project, catalogs, "catalog", ProblemCode.CATALOG_VERSIONS_DIFFER);
    }
  }

  private void check(MavenProject project, List<Artifact> artifacts, String what, ProblemCode code)
      throws MojoExecutionException {
    Problems problems = new Problems();
    DependencyNode root = collect(project);
    for (Artifact artifact : artifacts) {
      NavigableMap<String, Set<String>> wanted = wanted(root, artifact);
      if (wanted.size() > 1) {
        problems.add(problem(artifact, wanted, what, code));
      }
    }
    problems.throwIfErrors();
  }

  private DependencyNode collect(MavenProject project) throws MojoExecutionException {
    RepositorySystemSession own = session.getRepositorySession();
    DefaultRepositorySystemSession verbose = new DefaultRepositorySystemSession(own);
    verbose.setConfigProperty(VERBOSE, true);
    ArtifactTypeRegistry types = own.getArtifactTypeRegistry();
    CollectRequest request = new CollectRequest();
    request.setRootArtifact(RepositoryUtils.toArtifact(project.getArtifact()));
    request.setRepositories(project.getRemoteProjectRepositories());
    for (Dependency dependency : project.getDependencies()) {
      request.addDependency(RepositoryUtils.toDependency(dependency, types));
    }
    if (project.getDependencyManagement() != null) {
      for (Dependency managed : project.getDependencyManagement().getDependencies()) {
        request.addManagedDependency(RepositoryUtils.toDependency(managed, types));
      }
    }
    try {
      return repositories.collectDependencies(verbose, request).getRoot();
    } catch (DependencyCollectionException e) {
      throw new MojoExecutionException("cannot collect dependencies: " + e.getMessage(), e);
    }
  }

  /** Version → who wants it, as the way from this project down. */
  private static NavigableMap<String, Set<String>> wanted(DependencyNode root, Artifact layer) {
    NavigableMap<String, Set<String>> wanted = new TreeMap<>();
    Deque<String> way = new ArrayDeque<>(List.of("this project"));
    visit(root, layer, way, wanted);
    return wanted;
  }

  private static void visit(
      DependencyNode node,
      Artifact layer,
      Deque<String> way,
      NavigableMap<String, Set<String>> wanted) {
    for (DependencyNode child : node.getChildren()) {
      org.eclipse.aether.artifact.Artifact artifact = child.getArtifact();
      if (artifact.getGroupId().equals(layer.getGroupId())
          && artifact.getArtifactId().equals(layer.getArtifactId())) {
        wanted
            .computeIfAbsent(artifact.getBaseVersion(), version -> new TreeSet<>())
            .add(String.join(" → ", way));
      }
      way.addLast(
          artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getBaseVersion());
      visit(child, layer, way, wanted);
      way.removeLast();
    }
  }

  private static Problem problem(
      Artifact artifact, NavigableMap<String, Set<String>> wanted, String what, ProblemCode code) {
    String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
    List<String> who = new ArrayList<>();
    wanted.forEach((version, ways) -> ways.forEach(way -> who.add(way + " wants " + version)));
    return Problem.of(
            code,
            "the "
                + what
                + " \""
                + name
                + "\" is wanted in the versions "
                + wanted.keySet().stream().collect(Collectors.joining(" and ")),
            "set the version for all under <dependencyManagement>, for example to the newest")
        .at(Location.of("pom.xml"))
        .includedFrom(who);
  }
}
