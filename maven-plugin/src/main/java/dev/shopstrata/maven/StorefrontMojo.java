package dev.shopstrata.maven;

import dev.shopstrata.build.BuildFolders;
import dev.shopstrata.build.BuildRequest;
import dev.shopstrata.build.OnStoreFailure;
import dev.shopstrata.build.StoreSelection;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Severity;
import dev.shopstrata.tree.Glob;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: the parameters that describe a build, and one way to end. */
abstract class StorefrontMojo extends AbstractMojo {
  /**
   * The directory of the catalogs, one folder with a {@code catalog.yaml} each. Catalogs among the
   * dependencies (type {@code storefront-catalog}) are found by themselves.
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
   * A directory for what is made of exports: snapshots and indexes of catalogs. It may be shared by
   * projects and kept between clean builds, and deleted at any time. Without it they are made anew
   * after {@code mvn clean}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.cacheDir")
  private File cacheDir;

  /**
   * Stores to render, as ids or patterns such as {@code acme-*}. All stores when nothing is given.
   * Layers and settings of all stores are checked in any case.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.stores")
  private List<String> stores;

  /**
   * The environment that is built for and published to, as {@code publish} in {@code site.yaml}
   * declares it: {@code production}, {@code staging}, {@code preview}. Its layers are put before
   * the stores. Without it stores are built as they are, and nothing is published.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.environment")
  private String environment;

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
   * What becomes of the good stores when others have errors: {@code fail} ends the build; {@code
   * skip} packs, installs and deploys the good ones and leaves the others out; {@code keep} adds
   * these with their last good bundle. In all cases the build fails, with {@code skip} and {@code
   * keep} at its end.
   *
   * @since 0.1.0
   */
  @Parameter(property = "storefront.onStoreFailure", defaultValue = "fail")
  private String onStoreFailure;

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

  private boolean goesOn;

  /** The environment where none is named; empty for none. */
  String usualEnvironment() {
    return "";
  }

  /** Does the goal's work and gives the problems it found. */
  abstract List<Problem> run(BuildRequest request) throws IOException;

  /** Where the goal's layers come from; none for goals that read none. */
  List<LayerSource> layers() throws MojoExecutionException {
    return List.of();
  }

  /** Where the goal's catalogs come from: the directory, and what else a goal knows of. */
  List<CatalogSource> catalogs() throws MojoExecutionException {
    return List.of(new CatalogSource.Directory(catalogs.toPath()));
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
      MojoFailureException failure = new MojoFailureException(log.summary(problems));
      if (!goesOn) {
        throw failure;
      }
      // Maven runs what follows and fails when it has come to its end.
      session.getResult().addException(failure);
      getLog().warn("going on with the other stores; the build fails at its end");
    }
  }

  /** Whether a goal called by hand for one catalog passes over this module of several. */
  final boolean isPassedOver(BuildRequest request) {
    boolean passed =
        session.getProjects().size() > 1
            && request.catalogs().stream().noneMatch(StorefrontMojo::isThere);
    if (passed) {
      getLog().debug("no catalogs here: nothing to do");
    }
    return passed;
  }

  private static boolean isThere(CatalogSource source) {
    return !(source instanceof CatalogSource.Directory directory)
        || Files.isDirectory(directory.root());
  }

  /** Lets the goals behind this one run, whatever problems there are. */
  final void goOn() {
    goesOn = true;
  }

  final OnStoreFailure onStoreFailure() {
    try {
      return OnStoreFailure.valueOf(onStoreFailure.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.PARAMETER_INVALID,
                  "storefront.onStoreFailure can't be \"" + onStoreFailure + "\"",
                  "write fail, skip or keep")
              .at(Location.of("pom.xml")));
    }
  }

  private BuildRequest request() throws MojoExecutionException {
    return new BuildRequest(
        project.getBasedir().toPath(),
        layers(),
        catalogs(),
        new BuildFolders(output.toPath(), Optional.ofNullable(cacheDir).map(File::toPath)),
        new StoreSelection(
            stores == null ? List.of() : stores.stream().map(Glob::of).toList(),
            Optional.ofNullable(environment)
                .or(() -> Optional.of(usualEnvironment()))
                .filter(name -> !name.isBlank())),
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
    return new ConsoleListener(getLog(), progressLine());
  }

  final ProgressLine progressLine() {
    return new ProgressLine(getLog(), session.getRequest().isInteractiveMode());
  }
}
