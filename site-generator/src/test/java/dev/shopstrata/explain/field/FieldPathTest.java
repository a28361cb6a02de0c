package dev.shopstrata.explain.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Field paths as people write them. */
class FieldPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"price", "price.value", "variants[A.1/x].price", "gallery[0].url", "a[b][c]"})
  void a_path_prints_as_it_was_written(String text) {
    assertThat(FieldPath.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "[0]", "a[", "a[]", "a[0]b", "a.[0]"})
  void what_is_no_path_is_refused(String text) {
    assertThat(FieldPath.parse(text)).isEmpty();
  }

  @Test
  void an_id_may_have_slashes() {
    FieldQuestion question = FieldQuestion.parse("product/a/b#price");
    assertThat(question.record()).isEqualTo(new RecordId(RecordId.Kind.PRODUCT, "a/b"));
    assertThat(question).hasToString("catalog:product/a/b#price");
  }
}
