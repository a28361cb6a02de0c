package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartialBuildTest {
  @Test
  void some_stores_are_not_installed_or_deployed_by_accident() {
    for (String phase : List.of("install", "deploy")) {
      assertThatThrownBy(
              () -> PartialBuild.check(List.of("clean", phase), List.of("acme-*"), false))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("build-partial");
    }
  }

  @Test
  void packaging_some_allowing_it_or_installing_all_is_fine() {
    assertThatCode(
            () -> {
              PartialBuild.check(List.of("package"), List.of("acme-*"), false);
              PartialBuild.check(List.of("install"), List.of("acme-*"), true);
              PartialBuild.check(List.of("install"), List.of(), false);
              PartialBuild.check(List.of("install"), null, false);
            })
        .doesNotThrowAnyException();
  }
}
