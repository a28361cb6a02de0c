package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goal {@code sandbox}: its wiring, and how it ends. */
@MojoTest
class SandboxMojoTest {
  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "sandbox", pom = "pom.xml")
  @MojoParameter(name = "port", value = "70000")
  void a_port_that_is_none_is_a_problem(SandboxMojo mojo) {
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @Basedir("/unit/mistakes")
  @InjectMojo(goal = "sandbox", pom = "pom.xml")
  @MojoParameter(name = "port", value = "0")
  void a_project_that_is_not_built_is_a_problem(SandboxMojo mojo) {
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @Basedir("/unit/one-store")
  void a_built_project_is_served_until_the_input_ends(
      @InjectMojo(goal = "generate", pom = "pom.xml") GenerateMojo generate,
      @InjectMojo(goal = "sandbox", pom = "pom.xml")
          @MojoParameter(name = "port", value = "0")
          @MojoParameter(name = "stopWhenInputEnds", value = "true")
          SandboxMojo sandbox)
      throws MojoExecutionException, MojoFailureException {
    generate.execute();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(new byte[] {'\n'}));
    try {
      sandbox.execute();
    } finally {
      System.setIn(before);
    }
    assertThat(Path.of(MojoExtension.getBasedir(), "target/storefront/.sandbox/data.mv.db"))
        .isRegularFile();
  }
}
