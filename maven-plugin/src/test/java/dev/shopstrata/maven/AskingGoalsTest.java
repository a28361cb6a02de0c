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

/** The wiring of the goals that answer questions. */
@MojoTest
class AskingGoalsTest {
  private static String answer() throws IOException {
    return Files.readString(Path.of(MojoExtension.getBasedir(), "target/answer.txt"));
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "explain", pom = "pom.xml")
  @MojoParameter(name = "path", value = "site.yaml#name")
  @MojoParameter(name = "outputFile", value = "${basedir}/target/answer.txt")
  void explain_writes_its_answer_without_colors(ExplainMojo mojo)
      throws MojoExecutionException, MojoFailureException, IOException {
    mojo.execute();
    assertThat(answer()).startsWith("site.yaml#name\n\nin shop\n").doesNotContain("\u001b");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "explain", pom = "pom.xml")
  @MojoParameter(name = "path", value = "/")
  @MojoParameter(name = "text", value = "Shop")
  @MojoParameter(name = "format", value = "json")
  @MojoParameter(name = "outputFile", value = "${basedir}/target/answer.txt")
  void explain_answers_programs_in_json(ExplainMojo mojo)
      throws MojoExecutionException, MojoFailureException, IOException {
    mojo.execute();
    assertThat(answer()).startsWith("{").contains("\"kind\" : \"text\"");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "explain", pom = "pom.xml")
  @MojoParameter(name = "path", value = "catalog:product/cup#name")
  @MojoParameter(name = "outputFile", value = "${basedir}/target/answer.txt")
  void explain_answers_for_a_field_of_the_catalog(ExplainMojo mojo)
      throws MojoExecutionException, MojoFailureException, IOException {
    mojo.execute();
    assertThat(answer()).contains("  value       Cup  en-GB\n");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "explain", pom = "pom.xml")
  @MojoParameter(name = "path", value = "catalog:product/cup#name")
  @MojoParameter(name = "locale", value = "de-DE")
  @MojoParameter(name = "outputFile", value = "${basedir}/target/answer.txt")
  void explain_answers_in_the_language_that_is_asked_for(ExplainMojo mojo) throws IOException {
    // explain-locale-unknown
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    assertThat(answer()).contains("  not here    the store has no locale \"de-DE\"\n");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "explain", pom = "pom.xml")
  void explain_without_a_question_fails(ExplainMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 error");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "tree", pom = "pom.xml")
  @MojoParameter(name = "store", value = "shop")
  @MojoParameter(name = "outputFile", value = "${basedir}/target/answer.txt")
  void tree_counts_what_the_layers_of_a_store_do(TreeMojo mojo)
      throws MojoExecutionException, MojoFailureException, IOException {
    mojo.execute();
    assertThat(answer()).startsWith("shop  ").contains("in total");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "schedule", pom = "pom.xml")
  @MojoParameter(name = "outputFile", value = "${basedir}/target/answer.txt")
  void schedule_tells_of_a_store_without_dates_that_nothing_changes(ScheduleMojo mojo)
      throws MojoExecutionException, MojoFailureException, IOException {
    mojo.execute();
    assertThat(answer()).startsWith("shop  shows ").contains("nothing changes by time alone until");
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "schedule", pom = "pom.xml")
  @MojoParameter(name = "until", value = "soon")
  void an_end_that_is_no_time_is_a_failure(ScheduleMojo mojo) {
    // parameter-invalid
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @Basedir("/unit/one-store")
  @InjectMojo(goal = "tree", pom = "pom.xml")
  @MojoParameter(name = "format", value = "xml")
  void an_unknown_format_is_a_failure(TreeMojo mojo) {
    // parameter-invalid
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }
}
