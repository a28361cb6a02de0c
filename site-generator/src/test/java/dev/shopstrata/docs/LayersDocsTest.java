package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Builds every example of docs/LAYERS.md and compares what comes out with what stands there. */
class LayersDocsTest {
  private static final String EXAMPLE =
      """
      # Wishes
      ```site
      -- layers/shop/layer.yaml --
      store: shop
      -- layers/shop/data/tea.yaml --
      tea+: [green]
      ```
      gives
      ```result
      -- data/tea.yaml --
      tea:
      - green
      ```
      """;

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> every_example_is_true() throws IOException {
    List<DocExample> examples = DocExample.in(Files.readString(Path.of("../docs/LAYERS.md")));
    assertThat(examples).isNotEmpty();
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.site().heading() + ", line " + example.site().line(),
                    () -> example.check(directory.resolve(String.valueOf(example.site().line())))));
  }

  @Test
  void an_example_whose_result_is_another_fails() {
    example(EXAMPLE).check(directory.resolve("right"));
    assertThatThrownBy(
            () -> example(EXAMPLE.replace("- green", "- black")).check(directory.resolve("wrong")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("line 2, Wishes");
  }

  @Test
  void an_example_that_hides_a_problem_fails() {
    String broken = EXAMPLE.replace("tea+: [green]", "tea+: green");
    assertThatThrownBy(() -> example(broken).check(directory))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("merge-append-invalid");
  }

  @Test
  void a_block_that_nobody_checks_fails() {
    assertThatThrownBy(() -> DocExample.in("```site\n```\n"))
        .hasMessage("line 1: the example has no result");
    assertThatThrownBy(() -> DocExample.in("```site\n```\n```site\n```\n"))
        .hasMessage("line 3: expected a block \"result\", not \"site\"");
    assertThatThrownBy(() -> DocExample.in("```yaml\n```\n"))
        .hasMessage("line 1: expected a block \"site\", not \"yaml\"");
  }

  private static DocExample example(String document) {
    return DocExample.in(document).get(0);
  }
}
