package dev.shopstrata.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
  private final Problems problems = new Problems();

  private Optional<Node> read(String yaml) {
    return new YamlReader(problems).read(yaml, "site.yaml");
  }

  private Map<?, ?> map(String yaml) {
    return ((MapNode) read(yaml).orElseThrow()).toJava();
  }

  @Test
  void numbers_keep_their_text() {
    MapNode root = (MapNode) read("a: 010\nb: 1.10\nc: 7\nd: 1e3\n").orElseThrow();
    assertThat(root.text("a")).contains("010");
    assertThat(root.text("b")).contains("1.10");
    assertThat(root.toJava())
        .containsEntry("a", "010")
        .containsEntry("b", new BigDecimal("1.10"))
        .containsEntry("c", 7L);
  }

  @Test
  void only_json_literals_are_booleans_and_null() {
    MapNode root = (MapNode) read("a: NO\nb: yes\nc: true\nd: null\ne:\n").orElseThrow();
    assertThat(root.toJava())
        .containsEntry("a", "NO")
        .containsEntry("b", "yes")
        .containsEntry("c", true)
        .containsEntry("d", null)
        .containsEntry("e", null);
    assertThat(root.get("d")).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void other_spellings_of_literals_are_text_and_a_warning() {
    assertThat(map("a: True\nb: ~\n")).isEqualTo(Map.of("a", "True", "b", "~"));
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.YAML_SUSPICIOUS_SCALAR)
        .hasSize(2);
    assertThat(problems.sorted().get(0).at()).isEqualTo(Location.of("site.yaml", 1, 4));
    assertThat(problems.sorted().get(0).fix()).contains("quotes");
  }

  @Test
  void quoted_text_is_text() {
    assertThat(map("a: \"true\"\nb: '12'\n")).isEqualTo(Map.of("a", "true", "b", "12"));
  }

  @Test
  void invalid_yaml_names_the_place() {
    assertThat(read("a: [1, 2\nb: 3\n")).isEmpty();
    Problem problem = problems.sorted().get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.YAML_INVALID);
    assertThat(problem.at().file()).isEqualTo("site.yaml");
    assertThat(problem.at().line()).isGreaterThan(0);
  }

  @Test
  void a_key_that_is_there_twice_is_a_problem() {
    read("a: 1\na: 2\n");
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.YAML_INVALID);
              assertThat(problem.at().line()).isEqualTo(2);
            });
  }

  @Test
  void values_know_their_lines() {
    MapNode root = (MapNode) read("a:\n  b:\n    - x\n").orElseThrow();
    assertThat(root.map("a").orElseThrow().fields().get("b").at())
        .isEqualTo(Location.of("site.yaml", 2, 3));
    ListNode list = root.map("a").orElseThrow().list("b").orElseThrow();
    assertThat(list.items().get(0).at()).isEqualTo(Location.of("site.yaml", 3, 7));
  }

  @Test
  void maps_keep_their_order() {
    assertThat(((MapNode) read("z: 1\na: 2\nm: 3\n").orElseThrow()).fields().keySet())
        .containsExactlyElementsOf(List.of("z", "a", "m"));
  }

  @Test
  void aliases_cannot_exhaust_memory() {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
        g: [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]
        """;
    assertThat(read(bomb)).isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void a_value_that_holds_itself_is_a_problem() {
    assertThat(read("a: &a [*a, *a]\n")).isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }

  @Property(tries = 500)
  void no_text_throws(@ForAll String text) {
    Problems found = new Problems();
    Optional<Node> root = new YamlReader(found).read(text, "x.yaml");
    if (root.isPresent()) {
      assertThat(root.get().at().file()).isEqualTo("x.yaml");
    }
    assertThat(found.sorted()).allMatch(problem -> problem.at().file().equals("x.yaml"));
  }
}
