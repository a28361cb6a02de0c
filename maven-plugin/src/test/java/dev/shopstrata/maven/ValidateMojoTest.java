package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.build.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goal {@code validate}: its wiring, and what it says at the end. */
@MojoTest
class ValidateMojoTest {
  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "validate", pom = "pom.xml")
  void a_sound_project_passes_and_no_bundle_is_touched(ValidateMojo mojo)
      throws MojoExecutionException, MojoFailureException, IOException {
    String before = bundle();
    mojo.execute();
    assertThat(bundle()).isEqualTo(before);
  }

  /** What another test may have left. */
  private static String bundle() throws IOException {
    Path head = Path.of(MojoExtension.getBasedir(), "target/storefront/shop/bundle.json");
    return Files.exists(head) ? Files.getLastModifiedTime(head).toString() : "none";
  }

  @Test
  @Basedir("/unit/mistakes")
  @InjectMojo(goal = "validate", pom = "pom.xml")
  void mistakes_fail_the_goal(ValidateMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("2 errors");
  }

  @Test
  void the_summary_counts_in_words() {
    assertThat(ValidateMojo.summary(new Validation(200, 1207, 31, 1, List.of())))
        .isEqualTo("checked 200 stores, 1207 layers, 31 templates and 1 catalog: no problems");
  }
}
