package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A validation finds in the broken sites what a build finds, and nothing else. */
class ValidatedSitesTest {
  /** What depends on a value of one page, or on its length. */
  private static final List<String> ONLY_ON_PAGES =
      List.of(
          "argument-invalid",
          "attribute-unquoted",
          "feed-product-incomplete",
          "image-damaged",
          "image-too-large",
          "script-unescaped",
          "template-budget",
          "template-cycle",
          "template-failed",
          "translation-invalid",
          "value-missing",
          "value-unprintable");

  @TempDir Path directory;

  @Test
  void a_validation_finds_what_a_build_finds_but_for_what_only_a_page_shows() throws IOException {
    SortedMap<String, List<String>> others = new TreeMap<>();
    BrokenSites.validate(directory)
        .forEach(
            (code, problems) -> {
              List<String> found = codes(problems);
              if (!found.equals(ONLY_ON_PAGES.contains(code) ? List.of() : List.of(code))) {
                others.put(code, found);
              }
            });
    // The second check sees the same two files, and names the other one.
    assertThat(others)
        .isEqualTo(Map.of("asset-collision", List.of("path-collision", "asset-collision")));
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(problem -> problem.code().text()).distinct().toList();
  }
}
