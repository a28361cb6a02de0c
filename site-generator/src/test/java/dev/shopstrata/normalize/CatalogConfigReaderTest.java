package dev.shopstrata.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogConfigReaderTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();

  private Optional<CatalogConfig> read(String yaml) throws IOException {
    return new CatalogConfigReader(problems)
        .read(Files.writeString(temp.resolve("catalog.yaml"), yaml));
  }

  @Test
  void every_key_is_read() throws IOException {
    CatalogConfig config =
        read("""
                format: commercetools-json
                path: ../export
                files: ["*.json", "more/**"]
                asOf: 2026-11-27T00:00:00+01:00
                locales: [de-DE, en]
                currencies: EUR
                maxQuarantined: 0.05
                """)
            .orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    assertThat(config.path()).isEqualTo(temp.resolveSibling("export").toAbsolutePath());
    assertThat(config.sources().get(0).files())
        .extracting("text")
        .containsExactly("*.json", "more/**");
    assertThat(config.facts().asOf()).contains(Instant.parse("2026-11-26T23:00:00Z"));
    assertThat(config.facts().locales()).containsExactly("de-DE", "en");
    assertThat(config.facts().currencies()).containsExactly("EUR");
    assertThat(config.maxQuarantined()).isEqualByComparingTo("0.05");
  }

  @Test
  void several_sources_share_what_is_said_beside_them() throws IOException {
    CatalogConfig config =
        read("""
                locales: [de-DE, en]
                currency: CHF
                images: https://media.example.com/
                languages: {german: de-DE}
                sources:
                  - format: shop
                    path: shop
                    options: {depth: 3}
                    priceScopes:
                      sale: {channel: web, country: CH}
                      staff: {customerGroup: staff}
                  - format: stock
                    path: stock.csv
                    locale: fr-CH
                """)
            .orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    SourceOptions shop = config.sources().get(0).options();
    SourceOptions stock = config.sources().get(1).options();
    assertThat(shop.defaultLocale()).contains("de-DE");
    assertThat(stock.defaultLocale()).contains("fr-CH");
    assertThat(stock.defaultCurrency()).contains("CHF");
    assertThat(shop.image("/a b.jpg")).isEqualTo("https://media.example.com/a b.jpg");
    assertThat(shop.image("//cdn.example.com/a.jpg")).isEqualTo("//cdn.example.com/a.jpg");
    assertThat(shop.language("german")).isEqualTo("de-DE");
    assertThat(shop.language("zh_Hans")).isEqualTo("zh-Hans");
    assertThat(shop.priceScopes().get("sale").country()).contains("CH");
    assertThat(shop.own("depth")).contains("3");
    assertThat(stock.priceScopes()).isEmpty();
  }

  @Test
  void what_is_spelled_wrong_inside_is_told_and_never_passed_over() throws IOException {
    read(
        """
        format: shop
        locale: {a: b}
        priceScopes:
          staff: {customergroup: staff}
        fields: {bran: a, seo.titel.de: b, brand.x: c, name.de: d, $custom.any: e}
        """);
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "\"locale\" is a map",
            "\"customergroup\" is no part of a price scope",
            "\"bran\" is no field of a product",
            "\"seo.titel.de\" is no field of a product",
            "\"brand.x\" is no field of a product");
  }

  @Test
  void a_snapshot_is_no_source_among_others() throws IOException {
    assertThat(read("sources:\n  - format: snapshot\n  - format: shop\n")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("a snapshot can't be one of several sources");
  }

  @Test
  void a_format_is_enough() throws IOException {
    CatalogConfig config = read("format: snapshot\n").orElseThrow();
    assertThat(config.isSnapshot()).isTrue();
    assertThat(config.path()).isEqualTo(temp.toAbsolutePath());
    assertThat(config.maxQuarantined()).isEqualByComparingTo("0.01");
    assertThat(config.facts().asOf()).isEmpty();
  }

  @Test
  void all_faults_are_told_at_their_places() throws IOException {
    read("format: snapshot\nasof: 1\nasOf: today\nmaxQuarantined: 2\nlocales: [{a: b}]\n");
    assertThat(problems.sorted())
        .allMatch(problem -> problem.code() == ProblemCode.CATALOG_CONFIG_INVALID)
        .extracting(p -> p.at().line() + " " + p.message())
        .containsExactly(
            "2 \"asof\" is no key of catalog.yaml",
            "3 \"asOf\" is \"today\", which is no instant",
            "4 \"maxQuarantined\" is no number from 0 to 1",
            "5 \"locales\" has a map where text is wanted");
    assertThat(problems.sorted().get(0).fix()).endsWith(", did you mean \"asOf\"?");
  }

  @Test
  void without_a_format_nothing_can_be_used() throws IOException {
    assertThat(read("path: x\n")).isEmpty();
    assertThat(read("- a\n")).isEmpty();
    assertThat(new CatalogConfigReader(problems).read(temp.resolve("none.yaml"))).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "it has no \"format\"",
            "it has no keys and values",
            "the catalog has no readable \"catalog.yaml\"");
  }
}
