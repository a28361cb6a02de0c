package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorefrontParticipantTest {
  @TempDir private Path base;

  private final Properties user = new Properties();

  @BeforeEach
  void catalog() throws IOException {
    write("catalogs/main/catalog.yaml", "format: commercetools-json\npath: ../../exports/main\n");
  }

  @Test
  void a_build_cache_is_told_layers_catalogs_and_exports_elsewhere() {
    MavenProject project = read("storefront", null);
    assertThat(inputs(project))
        .contains(
            base.resolve("layers").toString(),
            base.resolve("catalogs").toString(),
            base.resolve("exports/main").toString());
    assertThat(project.getProperties()).containsEntry("maven.build.cache.input.glob", "*");
  }

  @Test
  void a_catalog_of_its_own_is_made_from_its_folder_and_its_export() throws IOException {
    write("src/main/catalog/catalog.yaml", "id: main\nformat: snapshot\npath: ../../../data\n");
    assertThat(inputs(read("storefront-catalog", null)))
        .contains(base.resolve("src/main/catalog").toString(), base.resolve("data").toString());
    user.setProperty("storefront.asOf", "2026-05-01T00:00:00Z");
    assertThat(declared(read("storefront-catalog", null))).isEmpty();
  }

  @Test
  void configured_directories_take_the_place_of_the_usual_ones() {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    Xpp3Dom layers = new Xpp3Dom("layers");
    layers.addChild(element("layer", "strata"));
    configuration.addChild(layers);
    configuration.addChild(element("catalogs", "../shared/catalogs"));
    assertThat(inputs(read("storefront", configuration)))
        .contains(base.resolve("strata").toString())
        .doesNotContain(base.resolve("layers").toString(), base.resolve("catalogs").toString());
  }

  @Test
  void hidden_files_that_are_published_are_inputs() throws IOException {
    write("layers/base/public/.well-known/security.txt", "Contact: x");
    assertThat(inputs(read("storefront", null)))
        .contains(base.resolve("layers/base/public/.well-known/security.txt").toString());
  }

  @Test
  void properties_that_change_the_output_are_part_of_the_model() {
    user.setProperty("storefront.asOf", "2026-05-01T00:00:00Z");
    user.setProperty("storefront.threads", "4");
    user.setProperty("storefront.environment", "staging");
    user.setProperty("storefront.publish.force", "true");
    user.setProperty("storefront.plan", "plan.json");
    user.setProperty("other", "x");
    assertThat(declared(read("storefront", null)))
        .isEqualTo("storefront.asOf=2026-05-01T00:00:00Z storefront.environment=staging ");
  }

  @Test
  void a_layer_does_not_depend_on_what_its_stores_are_built_with() {
    user.setProperty("storefront.asOf", "2026-05-01T00:00:00Z");
    assertThat(declared(read("storefront-layer", null))).isEmpty();
  }

  @Test
  void deploying_is_skipped_without_a_repository() {
    assertThat(read("storefront", null).getProperties())
        .containsEntry("maven.deploy.skip", "true")
        .doesNotContainKey("maven.install.skip");
    user.setProperty("altDeploymentRepository", "x::file:remote");
    assertThat(read("storefront", null).getProperties()).doesNotContainKey("maven.deploy.skip");
  }

  @Test
  void what_skips_everything_has_nothing_to_install() {
    user.setProperty("storefront.skip", "true");
    assertThat(read("storefront", null).getProperties())
        .containsEntry("maven.install.skip", "true")
        .containsEntry("maven.deploy.skip", "true");
  }

  @Test
  void other_projects_are_left_alone() {
    assertThat(read("jar", null).getProperties()).isEmpty();
  }

  private MavenProject read(String packaging, Xpp3Dom configuration) {
    Plugin plugin = new Plugin();
    plugin.setGroupId("dev.shopstrata");
    plugin.setArtifactId("storefront-maven-plugin");
    plugin.setConfiguration(configuration);
    Model model = new Model();
    model.setPackaging(packaging);
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin);
    MavenProject project = new MavenProject(model);
    project.setArtifact(
        new DefaultArtifact(
            "g", "a", "1", "compile", packaging, null, new DefaultArtifactHandler(packaging)));
    project.setFile(base.resolve("pom.xml").toFile());
    StorefrontParticipant.prepare(project, user, List.of("package"));
    return project;
  }

  private static List<String> inputs(MavenProject project) {
    return project.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("maven.build.cache.input.storefront"))
        .map(project.getProperties()::getProperty)
        .map(path -> Path.of(path).normalize().toString())
        .toList();
  }

  /** The properties that the execution for the build cache carries. */
  private static String declared(MavenProject project) {
    PluginExecution execution =
        project.getPlugin(StorefrontProject.PLUGIN_KEY).getExecutions().stream()
            .filter(found -> found.getId().equals("storefront-properties"))
            .findFirst()
            .orElseThrow();
    assertThat(execution.getGoals()).isEmpty();
    TreeSet<String> values = new TreeSet<>();
    for (Xpp3Dom value : ((Xpp3Dom) execution.getConfiguration()).getChildren()) {
      values.add(value.getName() + "=" + value.getValue() + " ");
    }
    return String.join("", values);
  }

  private static Xpp3Dom element(String name, String value) {
    Xpp3Dom element = new Xpp3Dom(name);
    element.setValue(value);
    return element;
  }

  private void write(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
