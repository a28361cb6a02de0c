package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.explain.Explained;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How answers about the catalog's fields read, for people and for programs. */
class FieldAnswerTest {
  @TempDir Path directory;
  private FieldProject project;

  @BeforeEach
  void project() throws IOException {
    project = new FieldProject(directory);
  }

  private String text(String question) throws IOException {
    return project.ask(question).explanation().text(false);
  }

  @Test
  void a_price_reads_from_the_value_to_what_decided() throws IOException {
    assertThat(text("product/aurora#price"))
        .isEqualTo(
            """
            catalog:product/aurora#price

            in shop
              value       {isDiscounted: false, regularPrice: 21.00 EUR, value: 21.00 EUR}
                          de-DE
              why         21.00 EUR (channel web) is the best of those that may show here,
                          by channel.
              from        export/StandalonePrice.json:4  price, record 2
              from        export/Product.json:4  record 2
              from        target/storefront/.catalogs/main/snapshot/
                          products-0001.ndjson.zst:1  snapshot
              and         19.00 EUR (channel outlet): the store prefers the channel of the
                          other.
              and         21.00 EUR (channel web): chosen.
              and         15.00 USD: its currency is USD, the store asks for EUR.
              set by      catalog.channels [web, outlet]  layers/markets/de/site.yaml:5:13
                          markets/de
              set by      currency EUR  layers/markets/de/site.yaml:2:11  markets/de
              set by      country DE  layers/markets/de/site.yaml:1:10  markets/de
              not set     catalog.country, catalog.customerGroup
              when        Prices hold at 2026-06-01T02:00+02:00 (Europe/Berlin).
            """);
  }

  @Test
  void a_patch_tells_its_place_and_what_was_there_before() throws IOException {
    project.with(
        """
        -- layers/stores/shop/catalog/products.yaml --
        aurora:
          name: {de: Leuchte}
          brand: null
        -- end --
        """);
    assertThat(text("product/aurora#name"))
        .contains("  value       Leuchte  de-DE\n")
        .contains("  patched by  layers/stores/shop/catalog/products.yaml:2:10  stores/shop\n")
        .contains("    name.de     Lampe → Leuchte\n");
    assertThat(project.ask("product/aurora#name").explanation().json())
        .contains("\"before\" : \"Lampe\",")
        .contains("\"after\" : \"Leuchte\"");
  }

  @Test
  void a_record_that_the_store_does_not_show_says_why() throws IOException {
    String why =
        """
        The product isn't shown: no price of it may show here, and
                      catalog.missingPrice is hide.
        """;
    assertThat(text("product/box#name"))
        .contains("  value       none  de-DE\n  why         " + why)
        .contains("  not set     catalog.missingPrice\n");
    assertThat(text("product/box")).contains("  shown       " + why);
  }

  @Test
  void an_unknown_id_is_told_with_what_was_meant() throws IOException {
    assertThat(text("product/aurorra#price"))
        .endsWith(
            """
            in shop
              not here    the catalog "main" has no product "aurorra"
              fix         write the id as the catalog has it, did you mean "aurora"?
            """);
    assertThat(project.ask("product/aurorra").explanation().json())
        .contains("\"kind\" : \"no-field\"")
        .contains("\"code\" : \"explain-record-unknown\"");
  }

  @Test
  void programs_get_values_as_they_are_and_stable_keys() throws IOException {
    assertThat(project.ask("product/aurora#price.value.amount").explanation().json())
        .contains(
            """
                    "kind" : "field",
                    "asked" : "catalog:product/aurora#price.value.amount",
                    "locale" : "de-DE",
                    "value" : 21.00,
                    "reasons" : [
                      {
                        "kind" : "price",
                        "sentences" : [
            """)
        .contains(
            """
                    "sources" : [
                      {
                        "role" : "price",
                        "at" : {
                          "file" : "export/StandalonePrice.json",
                          "line" : 4
                        },
                        "record" : 2
                      },
            """)
        .contains("\"key\" : \"catalog.channels\",\n            \"value\" : [\"web\",\"outlet\"],")
        .contains("\"key\" : \"catalog.country\",\n            \"value\" : null\n");
    assertThat(project.ask("product/box").explanation().json())
        .contains("\"kind\" : \"record\"")
        .contains("\"standing\" : {\n          \"kind\" : \"standing\"")
        .contains("\"field\" : \"name\",\n            \"value\" : null,");
  }

  @Test
  void stores_that_agree_are_told_once_and_a_language_chooses_those_that_have_it()
      throws IOException {
    project.with(
        """
        -- layers/stores/twin/layer.yaml --
        extends: [markets/de]
        store: twin
        -- layers/stores/twin/site.yaml --
        name: Twin
        url: https://twin.example
        timeZone: Europe/Berlin
        locales:
          - id: de-DE
          - id: en-GB
        -- end --
        """);
    List<Explained> both = project.ask("product/aurora#price").explanation().answers();
    assertThat(both).extracting(Explained::stores).containsExactly(List.of("shop", "twin"));
    ExplainResult english = project.ask("product/aurora#price", Optional.of("en-GB"));
    assertThat(english.problems()).isEmpty();
    assertThat(english.explanation().answers())
        .extracting(Explained::stores)
        .containsExactly(List.of("twin"));
  }

  @Test
  void no_page_is_planned() throws IOException {
    project.with(
        """
        -- layers/markets/de/content/broken.md --
        ---
        date: never
        ---
        -- end --
        """);
    assertThat(project.site().explain("/nowhere/").problems())
        .extracting(problem -> problem.at().file())
        .contains("layers/markets/de/content/broken.md");
    assertThat(project.ask("product/aurorra").problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.EXPLAIN_RECORD_UNKNOWN);
  }
}
