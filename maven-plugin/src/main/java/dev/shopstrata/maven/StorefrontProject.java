package dev.shopstrata.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the model of a project says about its stores and layers, before any goal runs. */
final class StorefrontProject {
  static final String PLUGIN_KEY = "dev.shopstrata:storefront-maven-plugin";

  /** The packaging of a project of stores. */
  static final String PACKAGING = "storefront";

  private static final Set<String> PACKAGINGS =
      Set.of(PACKAGING, ProjectLayers.LAYER_PACKAGING, CatalogDependencies.PACKAGING);

  private StorefrontProject() {}

  /** Whether the project's build runs goals of this plugin. */
  static boolean isOne(MavenProject project) {
    Plugin plugin = project.getPlugin(PLUGIN_KEY);
    return hasPackaging(project) || (plugin != null && !plugin.getExecutions().isEmpty());
  }

  static boolean hasPackaging(MavenProject project) {
    return PACKAGINGS.contains(project.getPackaging());
  }

  /** A property of the command line, else of the project, else empty. */
  static String property(MavenProject project, Properties user, String name) {
    return user.getProperty(name, project.getProperties().getProperty(name, ""));
  }

  /**
   * Sets a property that the project doesn't have; gives whether it did. Maven 4 hands out a view
   * of the properties that only {@code setProperty} writes through.
   */
  static boolean offer(MavenProject project, String name, String value) {
    boolean isFree = project.getProperties().getProperty(name) == null;
    if (isFree) {
      project.getProperties().setProperty(name, value);
    }
    return isFree;
  }

  /** The value of a parameter wherever it is configured: for a goal, the plugin, or by property. */
  static List<File> files(MavenProject project, Properties user, String parameter) {
    List<File> files = new ArrayList<>();
    Plugin plugin = project.getPlugin(PLUGIN_KEY);
    if (plugin != null) {
      add(plugin.getConfiguration(), parameter, files);
      for (PluginExecution execution : plugin.getExecutions()) {
        add(execution.getConfiguration(), parameter, files);
      }
    }
    for (String value : property(project, user, "storefront." + parameter).split(",", -1)) {
      if (!value.isBlank()) {
        files.add(new File(value.strip()));
      }
    }
    return files;
  }

  private static void add(Object configuration, String parameter, List<File> files) {
    if (configuration instanceof Xpp3Dom dom && dom.getChild(parameter) != null) {
      Xpp3Dom found = dom.getChild(parameter);
      if (found.getChildCount() == 0 && found.getValue() != null) {
        files.add(new File(found.getValue()));
      }
      for (Xpp3Dom child : found.getChildren()) {
        files.add(new File(child.getValue()));
      }
    }
  }
}
