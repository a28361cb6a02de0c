package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build does when layers, catalogs, pages or its own state are wrong. */
class SiteFailuresTest {
  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() throws IOException {
    site = new TestSite(directory).with(Sites.TWO_STORES);
  }

  @Test
  void a_store_with_errors_keeps_its_last_bundle_and_the_others_finish() throws IOException {
    site.build();
    String before = site.page("de", "de/index.html");
    site.with(
        """
        -- layers/stores/de/pages/index.peb --
        ---
        title: Start
        ---
        {% extends "layouts/default.peb" %}
        {% block main %}
        {% include "components/prise.peb" %}{% endblock %}
        -- layers/base/pages/content.peb --
        ---
        for: content
        ---
        {% extends "layouts/default.peb" %}
        {% block main %}<h1>New: {{ content.title }}</h1>{% endblock %}
        """);
    BuildResult result = site.build();
    assertThat(result.failed()).containsExactly(StoreId.of("de"));
    assertThat(result.bundles()).extracting(b -> b.store().value()).containsExactly("uk");
    assertThat(site.page("de", "de/index.html")).isEqualTo(before);
    assertThat(site.page("uk", "about/index.html")).contains("New: About us");
    assertThat(texts(result.problems()))
        .singleElement()
        .asString()
        .startsWith("template-missing: template \"components/prise.peb\" was not found")
        .contains("at     layers/stores/de/pages/index.peb:6:")
        .contains("store de")
        .contains("did you mean \"components/price.peb\"?");
  }

  @Test
  void all_mistakes_are_reported_in_one_run() throws IOException {
    site.with(
        """
        -- layers/stores/de/pages/index.peb --
        {{ product.name }}
        -- layers/stores/uk/pages/index.peb --
        {{ nonsense }}
        -- layers/stores/uk/site.yaml --
        name: Acme UK
        url: https://acme.example/
        locales:
          - id: en-GB
        country: GB
        curency: GBP
        """);
    List<String> problems = texts(site.build().problems());
    assertThat(problems).anyMatch(p -> p.contains("curency") && p.contains("did you mean"));
    assertThat(problems)
        .anyMatch(p -> p.contains("product") && p.contains("layers/stores/de/pages"));
  }

  @Test
  void a_catalog_that_is_not_there_is_named_with_those_that_are() throws IOException {
    site.with(
        """
        -- layers/base/site.yaml --
        catalog:
          id: mian
        """);
    assertThat(texts(site.build().problems()))
        .singleElement()
        .asString()
        .startsWith("catalog-unknown: there is no catalog \"mian\"")
        .contains("did you mean \"main\"?");
    assertThat(site.files("uk")).isEmpty();
  }

  @Test
  void a_catalog_that_cannot_be_read_fails_only_its_stores() throws IOException {
    site.with(
        """
        -- catalogs/other/catalog.yaml --
        format: commercetools-jason
        path: export
        -- layers/stores/uk/site.yaml --
        name: Acme UK
        url: https://acme.example/
        locales:
          - id: en-GB
        country: GB
        currency: GBP
        catalog:
          id: other
        """);
    BuildResult result = site.build();
    assertThat(result.failed()).containsExactly(StoreId.of("uk"));
    assertThat(texts(result.problems()))
        .singleElement()
        .asString()
        .startsWith("catalog-format-unknown")
        .contains("        at     catalogs/other/catalog.yaml:1:1\n")
        .contains("did you mean \"commercetools-json\"?");
    assertThat(site.files("de")).contains("de/index.html");
  }

  @Test
  void dated_prices_without_a_moment_to_show_are_a_warning() throws IOException {
    site.with(
        """
        -- catalogs/main/catalog.yaml --
        format: commercetools-json
        path: export
        """);
    assertThat(texts(site.build().problems()))
        .singleElement()
        .asString()
        .startsWith("as-of-unknown: prices, offers or stock of the catalog \"main\" are dated");
    assertThat(texts(site.asOf("2026-01-15T00:00:00Z").build().problems())).isEmpty();
  }

  @Test
  void damaged_state_means_a_full_build_with_the_same_result() throws IOException {
    BuildResult first = site.build();
    Path state = directory.resolve("target/storefront/uk/.state/pages.ndjson");
    Files.writeString(state, "nonsense\n");
    Files.writeString(site.site("uk", "index.html"), "tampered");
    Files.writeString(site.site("uk", "stray.html"), "stray");
    BuildResult second = site.build();
    assertThat(second.bundles()).extracting(b -> b.id()).isEqualTo(ids(first));
    assertThat(site.page("uk", "index.html")).contains("Welcome to Acme UK");
    assertThat(site.files("uk")).doesNotContain("stray.html");
  }

  private static List<Object> ids(BuildResult result) {
    return result.bundles().stream().map(b -> (Object) b.id()).toList();
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(ProblemText::of).toList();
  }
}
