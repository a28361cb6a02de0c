package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goal {@code check}: its wiring, and how it ends. */
@MojoTest
class CheckMojoTest {
  @Test
  @Basedir("/unit/one-store")
  void pages_with_errors_fail_the_build_until_they_are_agreed_to(
      @InjectMojo(goal = "generate", pom = "pom.xml") GenerateMojo generate,
      @InjectMojo(goal = "check", pom = "pom.xml")
          @MojoParameter(name = "baseline", value = "ignore")
          CheckMojo ignoring,
      @InjectMojo(goal = "check", pom = "pom.xml")
          @MojoParameter(name = "baseline", value = "write")
          @MojoParameter(name = "baselineFile", value = "${basedir}/target/agreed.ndjson")
          CheckMojo agreeing)
      throws MojoExecutionException, MojoFailureException, IOException {
    generate.execute();
    assertThatThrownBy(ignoring::execute).isInstanceOf(MojoFailureException.class);
    Path reports = Path.of(MojoExtension.getBasedir(), "target/storefront/check");
    assertThat(Files.readString(reports.resolve("check.json"))).contains("landmark-main");
    assertThat(reports.resolve("check.sarif")).isRegularFile();
    assertThat(reports.resolve("check.html")).isRegularFile();

    agreeing.execute();
    assertThat(Path.of(MojoExtension.getBasedir(), "target/agreed.ndjson"))
        .content()
        .contains("landmark-main");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "skipCheck", value = "true")
  void nothing_is_checked_when_it_is_skipped(CheckMojo mojo)
      throws MojoExecutionException, MojoFailureException {
    mojo.execute();
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "check", pom = "pom.xml")
  @MojoParameter(name = "baseline", value = "wrtie")
  void a_word_that_is_none_is_a_problem(CheckMojo mojo) {
    // parameter-invalid
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }
}
