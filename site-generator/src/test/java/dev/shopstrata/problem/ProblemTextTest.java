package dev.shopstrata.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
  @Test
  void a_problem_reads_as_what_where_tried_and_fix() {
    Problem problem =
        Problem.of(
                ProblemCode.TEMPLATE_MISSING,
                "template \"components/prise.peb\" was not found",
                "include \"components/price.peb\" (did you mean this?)")
            .at(Location.of("layers/brands/acme/pages/product.peb", 14, 3))
            .inLayer("brands/acme")
            .onPage("/p/teapot/")
            .inStore("acme-de")
            .tried(List.of("stores/acme-de", "markets/de", "base"))
            .includedFrom(List.of("layers/base/layouts/default.peb:9"));
    assertThat(ProblemText.of(problem))
        .isEqualTo(
            """
            template-missing: template "components/prise.peb" was not found
                    at     layers/brands/acme/pages/product.peb:14:3   layer brands/acme
                    page   /p/teapot/   store acme-de
                    from   layers/base/layouts/default.peb:9
                    tried  stores/acme-de, markets/de, base
                    fix    include "components/price.peb" (did you mean this?)""");
  }

  @Test
  void problems_come_sorted_and_once() {
    Problems problems = new Problems();
    Problem later = Problem.of(ProblemCode.YAML_INVALID, "b", "x").at(Location.of("b", 2, 1));
    Problem warning = Problem.of(ProblemCode.YAML_SUSPICIOUS_SCALAR, "a", "x");
    Problem sooner = Problem.of(ProblemCode.YAML_INVALID, "b", "x").at(Location.of("b", 1, 1));
    problems.addAll(List.of(later, warning, sooner, later));
    assertThat(problems.sorted()).containsExactly(sooner, later, warning);
  }

  @Test
  void a_hint_names_the_closest_known_word() {
    assertThat(DidYouMean.hint("bsae", List.of("base", "brands/acme")))
        .isEqualTo(", did you mean \"base\"?");
    assertThat(DidYouMean.hint("nothing-like-it", List.of("base"))).isEmpty();
  }
}
