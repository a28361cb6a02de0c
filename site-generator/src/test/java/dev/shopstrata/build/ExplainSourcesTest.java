package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.explain.Question;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and keys are explained from the layers alone. */
class ExplainSourcesTest {
  private static final String LAYERS =
      """
      -- layers/base/layer.yaml --
      extends: []
      -- layers/base/site.yaml --
      name: Base
      facets: [brand]
      legal: {terms: /terms/}
      -- layers/base/components/price.peb --
      <b>{{ price }}</b>
      -- layers/base/components/card.peb --
      {% include "components/price.peb" %}
      -- layers/base/styles/main.css --
      body { color: #222 }
      -- layers/base/public/old.txt --
      old
      -- layers/base/data/nav.yaml --
      main: [{id: home, label: Home}, {id: shop, label: Shop}]
      -- layers/base/catalog/products.yaml --
      lamp: {brand: Base}
      -- layers/brand/layer.yaml --
      extends: [base]
      remove: ["public/*.txt"]
      -- layers/brand/site.yaml --
      name: Brand
      legal: null
      -- layers/brand/components/price.peb --
      {% extends "super:components/price.peb" %}
      -- layers/brand/styles/main+.css --
      h1 { color: #700 }
      -- layers/brand/data/nav.yaml --
      main: [{id: shop, label: Store}]
      -- layers/brand/catalog/products.yaml --
      lamp: {brand: Brand}
      -- layers/brand/content/about.md --
      ---
      title: About
      ---
      Us.
      -- layers/one/layer.yaml --
      extends: [brand]
      store: one
      -- layers/one/site.yaml --
      name: One
      facets+: [color]
      -- layers/two/layer.yaml --
      extends: [base]
      store: two
      """;

  @TempDir private Path directory;
  private TestSite site;

  @BeforeEach
  void write() throws IOException {
    site = new TestSite(directory).with(LAYERS);
  }

  private String text(String path) throws IOException {
    return site.explain(path).explanation().text(false);
  }

  @Test
  void a_file_names_its_layer_what_it_hides_and_who_uses_it() throws IOException {
    assertThat(text("components/price.peb"))
        .isEqualTo(
            """
            components/price.peb

            in one
              file        layers/brand/components/price.peb  brand
              rule        override: the nearest layer's file replaces the others
              wins        layers/brand/components/price.peb  brand
              hidden      layers/base/components/price.peb  base
              used by     layers/brand/components/price.peb:1  brand  extends
                          super:components/price.peb
              used by     layers/base/components/card.peb:1  base  include
                          components/price.peb

            in two
              file        layers/base/components/price.peb  base
              rule        only: no other layer has it
              used by     layers/base/components/card.peb:1  base  include
                          components/price.peb
            """);
  }

  @Test
  void additions_and_catalog_files_tell_every_layer_that_counts() throws IOException {
    assertThat(text("styles/main.css"))
        .contains("rule        append", "adds        layers/brand/styles/main+.css")
        .contains("merges      layers/base/styles/main.css");
    assertThat(text("catalog/products.yaml"))
        .contains("patches     layers/brand/catalog/products.yaml  brand")
        .contains("patches     layers/base/catalog/products.yaml  base");
  }

  @Test
  void a_removed_file_names_the_line_that_takes_it_away() throws IOException {
    assertThat(text("public/old.txt"))
        .contains("removes     layers/brand/layer.yaml:2:10  brand")
        .contains("removed     layers/base/public/old.txt  base");
  }

  @Test
  void a_key_names_value_place_and_what_it_hides() throws IOException {
    assertThat(text("site.yaml#name"))
        .contains(
            """
              value       One
              from        layers/one/site.yaml:1:7  one  override
              hides       Brand  layers/brand/site.yaml:1:7  brand
              hides       Base  layers/base/site.yaml:1:7  base
            """);
    assertThat(text("site.yaml#facets"))
        .contains("value       [brand, color]", "layers/one/site.yaml:2:10  one  append");
    assertThat(text("site.yaml#legal.terms"))
        .contains("removes     layers/brand/site.yaml:2:8  brand")
        .contains("removed     layers/base/site.yaml:3:16  base");
  }

  @Test
  void items_are_found_by_id_and_by_position() throws IOException {
    assertThat(text("data/nav.yaml#main[shop].label"))
        .contains("value       Store", "hides       Shop  layers/base/data/nav.yaml:1:51  base");
    assertThat(text("data/nav.yaml#main[0].label")).contains("value       Home");
    assertThat(text("data/nav.yaml#main"))
        .contains("data/nav.yaml#main[home].label  Home", "data/nav.yaml#main[shop].label  Store");
  }

  @Test
  void front_matter_is_explained_like_a_structured_file() throws IOException {
    assertThat(text("content/about.md#title"))
        .contains("value       About", "layers/brand/content/about.md:2:8  brand");
  }

  @Test
  void what_no_store_has_is_a_problem_with_a_hint() throws IOException {
    // explain-path-unknown
    ExplainResult result = site.explain("components/prise.peb");
    assertThat(result.problems().get(0).code().text()).isEqualTo("explain-path-unknown");
    assertThat(result.problems().get(0).fix()).contains("components/price.peb");
    assertThat(result.explanation().text(false)).contains("tried       one, brand, base");
    assertThat(text("site.yaml#nam")).contains("maybe       site.yaml#name");
  }

  @Test
  void json_has_the_same_answers() throws IOException {
    assertThat(site.explain("site.yaml#name").explanation().json())
        .startsWith(
            """
            {
              "question" : "site.yaml#name",
              "answers" : [
                {
                  "stores" : [
                    "one"
                  ],
                  "answer" : {
                    "kind" : "key",
                    "asked" : "site.yaml#name",
                    "decisions" : [
                      {
                        "key" : "site.yaml#name",
                        "value" : "One",
                        "rule" : "override",
                        "at" : {
                          "layer" : "one",
                          "file" : "layers/one/site.yaml",
                          "line" : 1,
                          "column" : 7
                        },
            """);
  }

  @Test
  void colors_are_for_terminals_only() throws IOException {
    ExplainResult result = site.explain("site.yaml#name");
    assertThat(result.explanation().text(true)).contains("\u001b[32mlayers/one/site.yaml:1:7");
    assertThat(result.explanation().text(false)).doesNotContain("\u001b");
  }

  @Test
  void a_question_that_means_nothing_is_refused() {
    // explain-question-invalid
    assertThatThrownBy(() -> Question.of("../secret", Optional.empty(), false, Optional.empty()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("neither a file nor a URL");
    assertThatThrownBy(() -> Question.of("site.yaml", Optional.of("Acme"), false, Optional.empty()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is no URL");
  }
}
