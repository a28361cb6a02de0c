package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** The goals' wiring: parameters reach the build, problems end it as Maven expects. */
@MojoTest
class GoalsTest {
  @Inject private MavenProject project;

  private static Path output() {
    return Path.of(MojoExtension.getBasedir(), "target/storefront");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "snapshot", pom = "pom.xml")
  void snapshot_reads_the_export(SnapshotMojo mojo)
      throws MojoExecutionException, MojoFailureException {
    mojo.execute();
    assertThat(output().resolve(".catalogs/main/snapshot/snapshot.json")).isRegularFile();
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "merge", pom = "pom.xml")
  void merge_writes_the_merged_tree(MergeMojo mojo)
      throws MojoExecutionException, MojoFailureException {
    mojo.execute();
    assertThat(output().resolve("shop/merged/pages/index.peb")).isRegularFile();
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "generate", pom = "pom.xml")
  void generate_renders_the_store(GenerateMojo mojo)
      throws MojoExecutionException, MojoFailureException, IOException {
    mojo.execute();
    assertThat(Files.readString(output().resolve("shop/site/index.html")))
        .contains("<h1>Shop</h1>");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "generate", pom = "pom.xml")
  @MojoParameter(name = "skip", value = "true")
  void skip_does_nothing(GenerateMojo mojo) throws MojoExecutionException, MojoFailureException {
    mojo.execute();
    assertThat(project.getAttachedArtifacts()).isEmpty();
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "generate", pom = "pom.xml")
  @MojoParameter(name = "asOf", value = "tomorrow")
  void a_parameter_that_is_no_instant_is_a_failure_with_a_code(GenerateMojo mojo) {
    // parameter-invalid
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 error");
  }

  @Test
  @Basedir("/unit/kept-urls")
  void ledger_takes_over_what_generate_left(
      @InjectMojo(goal = "generate", pom = "pom.xml") GenerateMojo generate,
      @InjectMojo(goal = "ledger", pom = "pom.xml") LedgerMojo ledger)
      throws MojoExecutionException, MojoFailureException {
    generate.execute();
    ledger.execute();
    assertThat(Path.of(MojoExtension.getBasedir(), "ledgers/shop.ndjson")).isRegularFile();
  }

  @Test
  @Basedir("/unit/one-store")
  void bundle_packs_what_generate_left(
      @InjectMojo(goal = "generate", pom = "pom.xml") GenerateMojo generate,
      @InjectMojo(goal = "bundle", pom = "pom.xml") @MojoParameter(name = "attach", value = "false")
          BundleMojo bundle)
      throws MojoExecutionException, MojoFailureException, IOException {
    generate.execute();
    bundle.execute();
    try (Stream<Path> files = Files.list(output().getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.endsWith("-shop.zip"));
    }
    assertThat(project.getAttachedArtifacts()).isEmpty();
  }
}
