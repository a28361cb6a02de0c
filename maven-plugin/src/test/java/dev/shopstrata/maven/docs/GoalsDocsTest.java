package dev.shopstrata.maven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds docs/GOALS.md and the goals together. */
class GoalsDocsTest {
  private static final Path FILE = Path.of("../docs/GOALS.md");
  private static final String BEGIN = "<!-- goals -->\n";
  private static final String END = "<!-- end of goals -->";

  @Test
  void the_document_is_what_the_goals_comments_say() throws IOException {
    String text = Files.readString(FILE);
    String expected =
        text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
            + "\n"
            + goals(Descriptor.goals())
            + "\n"
            + text.substring(text.indexOf(END));
    if (System.getProperty("storefront.docs.write") != null) {
      Files.writeString(FILE, expected);
    }
    assertThat(Files.readString(FILE))
        .as(
            "GOALS.md is not what the goals say; to write it anew, run%n"
                + "mvn -pl site-generator,maven-plugin test -Dtest='*DocsTest'"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dstorefront.docs.write%n")
        .isEqualTo(expected);
  }

  @Test
  void every_goal_and_parameter_says_what_it_is_and_since_when() throws IOException {
    List<String> silent = new ArrayList<>();
    for (GoalDoc goal : Descriptor.goals()) {
      if (goal.about().isEmpty() || (goal.since().isEmpty() && !goal.isHelp())) {
        silent.add(goal.name());
      }
      goal.parameters().stream()
          .filter(p -> p.about().isEmpty() || (p.since().isEmpty() && !goal.isHelp()))
          .forEach(p -> silent.add(goal.name() + " " + p.name()));
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void html_of_comments_becomes_markdown() {
    assertThat(
            HtmlText.markdown(
                "<p>Writes\n <code>a/&lt;store&gt;</code> &amp; more, see <a href=\"x\">x</a>.</p>"
                    + "<p><em>Two</em> things:</p><ul><li>one</li><li>two</li></ul>"))
        .isEqualTo("Writes `a/<store>` & more, see [x](x).\n\nTwo things:\n\n- one\n- two");
    assertThat(HtmlText.cell("a | b<br />c")).isEqualTo("a \\| b c");
  }

  private static String goals(List<GoalDoc> goals) {
    List<ParameterDoc> shared = shared(goals);
    StringBuilder text = new StringBuilder("| goal | phase | does |\n|---|---|---|\n");
    goals.forEach(goal -> text.append(goal.row()));
    text.append("\n## Parameters of all goals\n\n").append(ParameterDoc.table(shared));
    goals.forEach(goal -> text.append('\n').append(goal.section(shared)));
    return text.toString();
  }

  /** What every goal has and says the same of. */
  private static List<ParameterDoc> shared(List<GoalDoc> goals) {
    List<GoalDoc> own = goals.stream().filter(goal -> !goal.isHelp()).toList();
    return own.get(0).parameters().stream()
        .filter(p -> own.stream().allMatch(goal -> goal.parameters().contains(p)))
        .toList();
  }
}
