package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.explain.Explained;
import dev.shopstrata.explain.Question;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** URLs and texts are explained from the sources, whether or not the stores were ever built. */
class ExplainPagesTest {
  @TempDir private Path directory;
  private TestSite site;

  @BeforeEach
  void write() throws IOException {
    site = new TestSite(directory).with(Sites.TWO_STORES);
  }

  private String page(String url) throws IOException {
    return site.explain(url).explanation().text(false);
  }

  private String origin(String url, String text) throws IOException {
    return site.explain(Question.of(url, Optional.of(text), false, Optional.empty()))
        .explanation()
        .text(false);
  }

  private static List<String> stores(ExplainResult result) {
    return result.explanation().answers().stream()
        .map(Explained::stores)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> codes(ExplainResult result) {
    return result.problems().stream().map(Problem::code).map(code -> code.text()).toList();
  }

  @Test
  void a_page_names_its_template_route_record_and_components() throws IOException {
    assertThat(page("/de/p/aurora/"))
        .contains("in de\n", "page        https://acme.example/de/p/aurora/  de-DE")
        .contains("template    pages/product.peb  layers/base/pages/product.peb  base")
        .contains("about       catalog:product/aurora  catalogs/main/catalog.yaml")
        .contains("uses        layers/base/layouts/default.peb  base")
        .contains("fragment    layers/base/components/header.peb  base")
        .contains("next build  nothing is known of an earlier build");
  }

  @Test
  void a_route_of_the_settings_comes_before_the_templates_path() throws IOException {
    site.with(
        """
        -- layers/brands/acme/site.yaml --
        routes:
          product: {"*": "/produkt/{slug}/"}
        """);
    assertThat(page("/produkt/aurora/"))
        .contains("URL         site.yaml#routes.product.*  layers/brands/acme/site.yaml:2:");
  }

  @Test
  void an_absolute_url_is_asked_of_the_store_that_lies_there() throws IOException {
    assertThat(stores(site.explain("https://acme.example/de/about/"))).containsExactly("de");
    assertThat(stores(site.explain("https://acme.example/about/"))).containsExactly("uk");
  }

  @Test
  void assets_redirects_and_generated_files_have_answers_too() throws IOException {
    site.with(
        """
        -- layers/stores/uk/data/redirects.yaml --
        "/old/": "/about/"
        -- layers/brands/acme/styles/main+.css --
        h1 { color: #700 }
        """);
    assertThat(page("/assets/main.000000000000.css"))
        .contains("asset       styles/main.css", "now: its content is another one")
        .contains("adds        layers/brands/acme/styles/main+.css  brands/acme");
    assertThat(page("/old/"))
        .contains("/old/ → /about/", "layers/stores/uk/data/redirects.yaml:1:");
    assertThat(page("/about/")).contains("redirect    data/redirects.yaml#/old/");
    assertThat(page("/sitemap.xml")).contains("file        sitemap");
    assertThat(page("/robots.txt")).contains("no layer has public/robots.txt");
  }

  @Test
  void files_of_the_api_and_feeds_name_the_setting_that_asks_for_them() throws IOException {
    site.with(
        """
        -- layers/brands/acme/site.yaml --
        api: {enabled: true}
        feeds: {google: true}
        """);
    assertThat(page("/de/feeds/google.xml"))
        .contains("product feed", "the store shows in de-DE", "layers/brands/acme/site.yaml:2:");
    assertThat(page("/api/listing/lamps/1.json"))
        .contains("static API", "the store shows in en-GB", "layers/brands/acme/site.yaml:1:");
    assertThat(page("/feeds/meta.tsv")).doesNotContain("product feed");
  }

  @Test
  void the_next_build_is_foretold_with_the_reads_that_changed() throws IOException {
    site.build();
    assertThat(page("/de/p/aurora/")).contains("next build  keeps it");
    site.with(
        """
        -- layers/base/components/price.peb --
        {% block amount %}<i>{{ price.value | money }}</i>{% endblock %}
        """);
    assertThat(page("/de/p/aurora/"))
        .contains("next build  renders it again", "changed     template components/price.peb");
    assertThat(page("/de/about/")).contains("next build  keeps it");
    site.with(
        """
        -- layers/base/content/new.md --
        ---
        title: New
        ---
        New.
        """);
    assertThat(page("/de/new/")).contains("next build  renders it: the last bundle has no such");
  }

  @Test
  void all_reads_are_listed_with_place_value_and_state() throws IOException {
    site.build();
    String text = site.explain(new Question.OfUrl("/de/p/aurora/", true)).explanation().text(false);
    assertThat(text)
        .contains("product aurora  same", "template components/price.peb  same")
        .contains("store name  in components/header.peb\n    Acme Deutschland\n");
  }

  @Test
  void a_text_is_told_from_its_message_its_argument_and_its_template() throws IOException {
    assertThat(origin("/de/", "Willkommen bei"))
        .contains("comes from  i18n/de.yaml#home.welcome", "layers/base/i18n/de.yaml:2:12  base");
    assertThat(origin("/de/", "Acme Deutschland"))
        .contains("comes from  site.yaml#name", "layers/stores/de/site.yaml:1:7  stores/de");
    site.with(
        """
        -- layers/stores/de/components/price.peb --
        {% include "super:components/price.peb" %}<p>Nur solange der Vorrat reicht</p>
        """);
    assertThat(origin("/de/p/aurora/", "solange der Vorrat"))
        .contains("comes from  components/price.peb", "stores/de/components/price.peb:1");
  }

  @Test
  void amounts_of_money_and_markdown_are_found_as_they_are_shown() throws IOException {
    assertThat(origin("/de/p/aurora/", "79,00 €"))
        .contains("comes from  catalog:product/aurora#price.value")
        .contains("printed by  layers/base/components/price.peb:1  base");
    assertThat(origin("/de/about/", "We sell lamps."))
        .contains("comes from  content/about.md", "layers/base/content/about.md:4  base");
  }

  @Test
  void a_patch_of_a_layer_decides_over_the_catalog() throws IOException {
    site.with(
        """
        -- layers/stores/de/catalog/products.yaml --
        aurora:
          name: {de: Nordlicht}
        """);
    assertThat(origin("/de/p/aurora/", "Nordlicht"))
        .contains("comes from  catalog:product/aurora#name")
        .contains("from        layers/stores/de/catalog/products.yaml:2:14  stores/de  patch")
        .contains("hides       catalogs/main/catalog.yaml");
    assertThat(page("catalog:product/aurora#name"))
        .contains("patched by  layers/stores/de/catalog/products.yaml:2:10  stores/de")
        .contains("name.de     Aurora → Nordlicht");
  }

  @Test
  void what_a_template_computes_is_told_by_the_tag_that_printed_it() throws IOException {
    site.with(
        """
        -- layers/base/pages/index.peb --
        <p>{{ 6 * 7 }}</p>
        """);
    assertThat(origin("/de/", "42"))
        .contains("layers/base/pages/index.peb:1  base  printed", "<p>{{ 6 * 7 }}</p>");
  }

  @Test
  void a_url_or_text_that_is_not_there_is_a_problem() throws IOException {
    // explain-page-unknown, explain-text-unknown
    ExplainResult noPage = site.explain("/de/p/borealis/");
    assertThat(codes(noPage)).containsExactly("explain-page-unknown");
    assertThat(noPage.problems().get(0).tried()).contains("/de/p/{slug}/  (pages/product.peb)");
    assertThat(codes(site.explain("https://elsewhere.example/")))
        .containsExactly("explain-page-unknown");
    ExplainResult noText =
        site.explain(Question.of("/de/p/aurora/", Optional.of("Auroro"), false, Optional.empty()));
    assertThat(codes(noText)).containsExactly("explain-text-unknown");
    assertThat(noText.problems().get(0).fix()).contains("did you mean \"Aurora\"?");
  }

  @Test
  void a_store_that_fails_is_explained_as_far_as_it_goes() throws IOException {
    site.with(
        """
        -- layers/stores/de/components/price.peb --
        {{ prise }}
        -- layers/stores/de/layer.yaml --
        extends: [brands/acme]
        store: de
        remove: [public/nothing.svg]
        """);
    assertThat(site.build().failed()).hasSize(1);
    assertThat(page("/de/p/aurora/"))
        .contains("template    pages/product.peb", "fails       variable-unknown:")
        .contains("uses        layers/stores/de/components/price.peb  stores/de");
    assertThat(page("site.yaml#name")).contains("value       Acme Deutschland");
  }

  @Test
  void explaining_publishes_nothing() throws IOException {
    page("/de/p/aurora/");
    assertThat(site.files("de")).isEmpty();
  }

  @Test
  void a_store_that_does_not_exist_is_a_problem() throws IOException {
    site.stores(new StoreSelection(List.of(Glob.of("dee"))));
    assertThat(codes(site.explain("site.yaml#name"))).containsExactly("store-unknown");
  }
}
