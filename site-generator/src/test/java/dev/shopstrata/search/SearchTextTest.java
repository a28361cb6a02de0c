package dev.shopstrata.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases are those that {@code words.test.js} puts to the browser's side. */
class SearchTextTest {
  static final Path SCRIPT_TESTS = Path.of("../layers/base/src/test/js");

  @Test
  void words_are_those_that_the_browser_finds() throws IOException {
    JsonNode cases = new ObjectMapper().readTree(SCRIPT_TESTS.resolve("words.json").toFile());

    assertThat(cases).hasSizeGreaterThan(10);
    for (JsonNode each : cases) {
      List<String> expected = new ArrayList<>();
      each.get(1).forEach(word -> expected.add(word.textValue()));
      assertThat(SearchText.words(each.get(0).textValue()))
          .as(each.get(0).textValue())
          .isEqualTo(expected);
    }
  }

  @Test
  void a_code_is_one_word_however_it_is_parted() {
    assertThat(SearchText.code("AB-12/3")).isEqualTo("ab123");
    assertThat(SearchText.code("ab 12 3")).isEqualTo("ab123");
    assertThat(SearchText.code("--")).isEmpty();
  }
}
