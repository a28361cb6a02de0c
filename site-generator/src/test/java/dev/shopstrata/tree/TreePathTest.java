package dev.shopstrata.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../x",
        "a/../b",
        "a//b",
        "a/./b",
        "a\\b",
        "c:/x",
        "a\u0000b",
        "a\nb",
        "a.",
        "a /b",
        "con",
        "public/NUL.txt",
        "a/"
      })
  void a_path_that_could_leave_its_root_is_refused(String path) {
    assertThat(TreePath.violation(path)).isPresent();
    assertThat(SitePath.violation(path)).isPresent();
    assertThatThrownBy(() -> TreePath.of(path)).hasMessageContaining("no tree path");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"site.yaml", "pages/a b.peb", "public/.well-known/x", "p/كتاب/index.html", "a..b"})
  void ordinary_paths_are_taken(String path) {
    assertThat(TreePath.of(path).value()).isEqualTo(path);
  }

  @Test
  void parts_of_a_path() {
    TreePath path = TreePath.of("pages/help/faq.peb");
    assertThat(path.top()).isEqualTo("pages");
    assertThat(path.name()).isEqualTo("faq.peb");
    assertThat(path.extension()).isEqualTo("peb");
    assertThat(path.below("pages")).isEqualTo("help/faq.peb");
  }

  @Test
  void paths_that_differ_in_case_or_composition_fold_to_the_same() {
    assertThat(SitePath.of("P/Caf\u00e9").folded()).isEqualTo(SitePath.of("p/cafe\u0301").folded());
    assertThat(SitePath.of("p/stra\u00dfe").folded()).isEqualTo(SitePath.of("p/STRASSE").folded());
    assertThat(SitePath.of("p/I").folded()).isEqualTo(SitePath.of("p/i").folded());
  }

  @Test
  void globs_match_within_and_across_segments() {
    assertThat(Glob.of("pages/*.peb").matches("pages/a.peb")).isTrue();
    assertThat(Glob.of("pages/*.peb").matches("pages/a/b.peb")).isFalse();
    assertThat(Glob.of("public/fonts/**").matches("public/fonts/a/b.woff2")).isTrue();
    assertThat(Glob.of("**/x.css").matches("x.css")).isTrue();
    assertThat(Glob.of("a.b").matches("axb")).isFalse();
  }
}
