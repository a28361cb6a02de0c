package dev.shopstrata.maven;

import dev.shopstrata.build.BuildFolders;
import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.StoreSelection;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Severity;
import dev.shopstrata.tree.Glob;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: the parameters that describe a build, and one way to end. */
abstract class StorefrontMojo extends AbstractMojo {
  /**
   * The directory of the catalogs, one folder with a {@code catalog.yaml} each.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.catalogs", defaultValue = "${project.basedir}/catalogs")
  private File catalogs;

  /**
   * The directory that gets one folder per store.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.directory}/storefront", readonly = true)
  private File output;

  /**
   * Stores to render, as ids or patterns such as {@code acme-*}. All stores when nothing is given.
   * Layers and settings of all stores are checked in any case.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.stores")
  private List<String> stores;

  /**
   * Whether {@code install} and {@code deploy} may leave out stores that {@code storefront.stores}
   * doesn't name. Without it they refuse, so that no release lacks a store by accident.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.partial", defaultValue = "false")
  private boolean partial;

  /**
   * The moment the stores show, as an instant ({@code 2026-11-27T00:00:00Z}) or {@code now}.
   * Without it the catalog's own {@code asOf} counts, and without that the start of the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.asOf")
  private String asOf;

  /**
   * Number of threads that render, at least 1. By default one per processor.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.threads", defaultValue = "0")
  private int threads;

  /**
   * Whether warnings fail the build like errors.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /**
   * Skips all goals of this plugin.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Does the goal's work and gives the problems it found. */
  abstract List<Problem> run(BuildRequest request) throws IOException;

  /** Where the goal's layers come from; none for goals that read none. */
  List<LayerSource> layers() throws MojoExecutionException {
    return List.of();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("storefront.skip is set: nothing to do");
      return;
    }
    try {
      PartialBuild.check(session.getGoals(), stores, partial);
      finish(run(request()));
    } catch (ProblemException e) {
      finish(e.problems());
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("cannot read or write: " + e.getMessage(), e);
    }
  }

  private void finish(List<Problem> problems) throws MojoFailureException {
    ProblemLog log = new ProblemLog(getLog());
    problems.forEach(log::tell);
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    if (errors > 0 || (failOnWarning && !problems.isEmpty())) {
      throw new MojoFailureException(log.summary(problems));
    }
  }

  private BuildRequest request() throws MojoExecutionException {
    return new BuildRequest(
        project.getBasedir().toPath(),
        layers(),
        catalogs.toPath(),
        new BuildFolders(output.toPath()),
        new StoreSelection(stores == null ? List.of() : stores.stream().map(Glob::of).toList()),
        BuildTimes.of(asOf, session.getRequest().getStartTime().toInstant()),
        threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
  }

  MavenProject project() {
    return project;
  }

  MavenSession session() {
    return session;
  }

  ConsoleListener listener() {
    return new ConsoleListener(getLog(), session.getRequest().isInteractiveMode());
  }
}
