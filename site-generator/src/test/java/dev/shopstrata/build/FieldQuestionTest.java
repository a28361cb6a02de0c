package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.explain.field.FieldQuestion;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about records, fields and locales that there are not. */
class FieldQuestionTest {
  @TempDir Path directory;
  private FieldProject project;

  @BeforeEach
  void project() throws IOException {
    project = new FieldProject(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "product/aurorra#price|EXPLAIN_RECORD_UNKNOWN|did you mean \"aurora\"?",
        "category/lamps|EXPLAIN_RECORD_UNKNOWN|write the id as the catalog has it",
        "product/aurora#prise|EXPLAIN_FIELD_UNKNOWN|did you mean \"price\"?",
        "product/aurora#price.amount|EXPLAIN_FIELD_UNKNOWN|use one of isDiscounted, regularPrice",
        "product/aurora#name.de|EXPLAIN_FIELD_UNKNOWN|leave it out",
        "product/aurora#variants[A2].price|EXPLAIN_FIELD_UNKNOWN|leave it out",
      })
  void what_is_not_there_is_a_problem_with_a_hint(String question, ProblemCode code, String hint)
      throws IOException {
    ExplainResult result = project.ask(question);
    assertThat(result.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(result.problems().get(0).fix()).contains(hint);
  }

  @Test
  void a_refused_record_is_named() throws IOException {
    project.with(
        """
        -- catalogs/main/catalog.yaml --
        format: commercetools-json
        path: ../../export
        asOf: 2026-06-01T00:00:00Z
        maxQuarantined: 1
        -- export/Product.json --
        [{"key": "nova", "masterVariant": {"sku": "N1"}, "priceMode": "Standalone"}]
        -- end --
        """);
    assertThat(project.ask("product/nova").problems())
        .filteredOn(problem -> problem.code() == ProblemCode.EXPLAIN_RECORD_UNKNOWN)
        .extracting(Problem::message)
        .containsExactly(
            "the catalog \"main\" has no product \"nova\"; a record that names it was refused:"
                + " Product.json #1, it has no \"name\"");
  }

  @Test
  void a_locale_that_the_store_has_not_is_a_problem() throws IOException {
    ExplainResult result = project.ask("product/aurora", Optional.of("de"));
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.EXPLAIN_LOCALE_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"product", "product/", "products/a", "product/a#", "product/a#[0]"})
  void what_names_no_record_is_no_question(String text) {
    assertThatThrownBy(() -> FieldQuestion.parse(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(ProblemCode.EXPLAIN_QUESTION_INVALID.text());
  }
}
