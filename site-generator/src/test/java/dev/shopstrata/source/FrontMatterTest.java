package dev.shopstrata.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  private final Problems problems = new Problems();

  private FrontMatter read(String text) {
    return FrontMatter.read(text, "page.peb", problems);
  }

  @Test
  void the_head_is_blanked_so_that_lines_stay() {
    FrontMatter page = read("---\ntitle: Home\n---\n<h1>x</h1>\n");
    assertThat(page.head().text("title")).contains("Home");
    assertThat(page.body()).isEqualTo("\n\n\n<h1>x</h1>\n");
    assertThat(page.head().fields().get("title").at()).isEqualTo(Location.of("page.peb", 2, 1));
  }

  @Test
  void a_text_without_head_is_all_body() {
    FrontMatter page = read("<h1>x</h1>\n---\n");
    assertThat(page.head().fields()).isEmpty();
    assertThat(page.body()).isEqualTo("<h1>x</h1>\n---\n");
  }

  @Test
  void windows_line_ends_are_read() {
    FrontMatter page = read("---\r\ntitle: Home\r\n---\r\nbody\r\n");
    assertThat(page.head().text("title")).contains("Home");
    assertThat(page.body()).isEqualTo("\n\n\nbody\n");
  }

  @Test
  void an_empty_head_is_a_head() {
    assertThat(read("---\n---\nbody").body()).isEqualTo("\n\nbody");
  }

  @Test
  void a_head_at_the_end_of_the_text_is_closed() {
    FrontMatter page = read("---\ntitle: Home\n---");
    assertThat(page.head().text("title")).contains("Home");
    assertThat(page.body()).isBlank();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void a_head_that_never_ends_is_a_problem() {
    read("---\ntitle: Home\n<h1>x</h1>\n");
    assertThat(problems.sorted())
        .extracting(Problem::code, problem -> problem.at().toString())
        .containsExactly(tuple(ProblemCode.FRONT_MATTER_INVALID, "page.peb:1:1"));
  }

  @Test
  void a_head_that_is_no_map_is_a_problem() {
    read("---\n- a\n---\nbody");
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.FRONT_MATTER_INVALID);
  }
}
