package dev.shopstrata.maven;

import dev.shopstrata.normalize.CatalogConfigReader;
import dev.shopstrata.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Tells the Maven build cache extension what a project of stores or a layer is made from. By itself
 * it looks at Java sources only, and would give back the bundles of yesterday after an edit.
 */
final class CacheInputs {
  private static final String INPUT = "maven.build.cache.input.";
  private static final String ALL_FILES = "*";
  private static final String CATALOGS = "catalogs";
  private static final String LEDGERS = "ledgers";
  private static final Set<String> OF_ALL =
      Set.of("project.build.outputTimestamp", "storefront.skip");
  private static final Set<String> OF_SPEED = Set.of("storefront.cacheDir", "storefront.threads");

  /** Begins of those that goals read which look at, or release, what was built. */
  private static final List<String> OF_RELEASES =
      List.of(
          "storefront.activate.",
          "storefront.from",
          "storefront.plan",
          "storefront.publish.",
          "storefront.release",
          "storefront.rollback.",
          "storefront.verify.");

  private static final Set<String> ARTIFACTS =
      Set.of(ProjectLayers.LAYER_PACKAGING, CatalogDependencies.PACKAGING);
  private static final String WELL_KNOWN = ".well-known";

  private CacheInputs() {}

  static void declare(MavenProject project, Properties user) {
    StorefrontProject.offer(project, INPUT + "glob", ALL_FILES);
    List<Path> inputs = new ArrayList<>();
    inputs.add(ProjectLayers.sourceFolder(project));
    for (Path root :
        ProjectLayers.directories(project, StorefrontProject.files(project, user, "layers"))) {
      inputs.add(root);
      inputs.addAll(hiddenFiles(root));
    }
    inputs.addAll(hiddenFiles(ProjectLayers.sourceFolder(project)));
    Path catalog = CatalogDependencies.sourceFolder(project);
    inputs.add(catalog);
    inputs.addAll(pathsOf(List.of(catalog)));
    Path ledgers = project.getBasedir().toPath().resolve(LEDGERS);
    if (Files.isDirectory(ledgers)) {
      inputs.add(ledgers);
    }
    catalogs(project, user).forEach(catalogs -> inputs.addAll(catalogInputs(catalogs)));
    for (int i = 0; i < inputs.size(); i++) {
      project.getProperties().setProperty(INPUT + "storefront-" + i, inputs.get(i).toString());
    }
    declareProperties(project, user);
  }

  /** The build cache passes over hidden folders, but {@code public/.well-known} is published. */
  private static List<Path> hiddenFiles(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().contains(File.separator + WELL_KNOWN + File.separator))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
  }

  private static List<Path> catalogs(MavenProject project, Properties user) {
    Path base = project.getBasedir().toPath();
    List<File> configured = StorefrontProject.files(project, user, CATALOGS);
    return configured.isEmpty()
        ? List.of(base.resolve(CATALOGS))
        : configured.stream().map(file -> base.resolve(file.toPath()).normalize()).toList();
  }

  /** The catalogs' directory, and the exports and snapshots that lie elsewhere. */
  private static List<Path> catalogInputs(Path catalogs) {
    if (!Files.isDirectory(catalogs)) {
      return List.of();
    }
    List<Path> inputs = new ArrayList<>(List.of(catalogs));
    try (Stream<Path> folders = Files.list(catalogs)) {
      inputs.addAll(pathsOf(folders.sorted().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + catalogs, e);
    }
    return inputs;
  }

  /** Where the catalogs of some folders have their exports or snapshots. */
  private static List<Path> pathsOf(List<Path> folders) {
    // What is wrong with a catalog.yaml is told by the goals that need it.
    CatalogConfigReader reader = new CatalogConfigReader(new Problems());
    return folders.stream()
        .map(folder -> folder.resolve("catalog.yaml"))
        .filter(Files::isRegularFile)
        .flatMap(file -> reader.read(file).stream())
        .flatMap(config -> config.sources().stream())
        .flatMap(source -> Stream.concat(Stream.of(source.path()), source.settings().stream()))
        .toList();
  }

  /** Whether another value of a property could make other bytes. */
  private static boolean changesOutput(MavenProject project, String name) {
    boolean isStores = !ARTIFACTS.contains(project.getPackaging());
    boolean isOfBuild =
        !OF_SPEED.contains(name) && OF_RELEASES.stream().noneMatch(name::startsWith);
    return OF_ALL.contains(name) || (isStores && name.startsWith("storefront.") && isOfBuild);
  }

  /**
   * The build cache compares the plugins of a project but neither its properties nor those of the
   * command line: an execution that is never run carries the ones that change what is built.
   */
  private static void declareProperties(MavenProject project, Properties user) {
    Plugin plugin = project.getPlugin(StorefrontProject.PLUGIN_KEY);
    if (plugin == null) {
      return;
    }
    TreeSet<String> names = new TreeSet<>(project.getProperties().stringPropertyNames());
    names.addAll(user.stringPropertyNames());
    Xpp3Dom values = new Xpp3Dom("configuration");
    for (String name : names) {
      if (changesOutput(project, name)) {
        Xpp3Dom value = new Xpp3Dom(name);
        value.setValue(StorefrontProject.property(project, user, name));
        values.addChild(value);
      }
    }
    PluginExecution execution = new PluginExecution();
    execution.setId("storefront-properties");
    execution.setPhase("none");
    execution.setConfiguration(values);
    plugin.addExecution(execution);
  }
}
