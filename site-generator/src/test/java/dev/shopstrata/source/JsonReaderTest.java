package dev.shopstrata.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  private final Problems problems = new Problems();

  private Optional<Node> read(String json) {
    return new JsonReader(problems).read(json, "data.json");
  }

  @Test
  void values_are_those_of_yaml() {
    MapNode root =
        (MapNode) read("{\"a\": 1.10, \"b\": [true, null], \"c\": \"010\"}").orElseThrow();
    assertThat(root.toJava()).containsEntry("a", new BigDecimal("1.10")).containsEntry("c", "010");
    assertThat(root.fields().get("b").at()).isEqualTo(Location.of("data.json", 1, 13));
  }

  @Test
  void a_key_that_is_there_twice_is_a_problem() {
    assertThat(read("{\"a\": 1,\n \"a\": 2}")).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.JSON_INVALID);
              assertThat(problem.at().line()).isEqualTo(2);
            });
  }

  @Test
  void text_after_the_value_is_a_problem() {
    assertThat(read("{} {}")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.JSON_INVALID);
  }

  @Test
  void nothing_is_no_value_and_no_problem() {
    assertThat(read("  ")).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }
}
