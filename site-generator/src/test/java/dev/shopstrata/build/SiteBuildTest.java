package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline, from files to files. */
class SiteBuildTest {
  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() throws IOException {
    site = new TestSite(directory).with(Sites.TWO_STORES);
  }

  @Test
  void each_store_gets_its_pages_under_its_own_paths() throws IOException {
    BuildResult result = site.build();
    assertThat(texts(result.problems())).isEmpty();
    assertThat(site.files("uk"))
        .contains(
            "index.html",
            "about/index.html",
            "c/lamps/index.html",
            "c/lamps/page/2/index.html",
            "p/aurora/index.html",
            "p/cirrus/index.html",
            "logo.svg",
            "robots.txt",
            "sitemap.xml")
        .anyMatch(file -> file.matches("assets/main\\.[0-9a-f]+\\.css"));
    assertThat(site.files("de")).contains("de/p/zirrus/index.html", "de/sitemap.xml");
    assertThat(site.files("de")).allMatch(file -> file.startsWith("de/"));
  }

  @Test
  void a_page_shows_its_stores_language_and_price() throws IOException {
    site.build();
    assertThat(site.page("uk", "p/aurora/index.html"))
        .contains("lang=\"en-GB\"", "£69.00", "Warm light.", "href=\"/c/lamps/\"")
        .doesNotContain("€");
    assertThat(site.page("de", "de/p/aurora/index.html"))
        .contains("lang=\"de-DE\"", "79,00\u00a0€", "Warmes Licht.", "href=\"/de/c/lampen/\"")
        .doesNotContain("£");
    assertThat(site.page("de", "de/index.html")).contains("Willkommen bei Acme Deutschland");
  }

  @Test
  void stores_that_sell_the_same_product_link_to_each_other() throws IOException {
    site.build();
    assertThat(site.page("uk", "p/cirrus/index.html"))
        .contains("hreflang=\"de-DE\" href=\"https://acme.example/de/p/zirrus/\"")
        .contains("hreflang=\"en-GB\" href=\"https://acme.example/p/cirrus/\"");
    assertThat(site.page("de", "de/p/zirrus/index.html"))
        .contains("hreflang=\"en-GB\" href=\"https://acme.example/p/cirrus/\"");
  }

  @Test
  void an_override_of_one_block_changes_only_that_stores_pages_that_use_it() throws IOException {
    site.build();
    site.with(
        """
        -- layers/stores/de/components/price.peb --
        {% extends "super:components/price.peb" %}
        {% block amount %}{{ parent() }} inkl. MwSt.{% endblock %}
        """);
    BuildResult second = site.build();
    assertThat(texts(second.problems())).isEmpty();
    assertThat(site.page("de", "de/p/aurora/index.html")).contains("inkl. MwSt.");
    assertThat(site.page("uk", "p/aurora/index.html")).doesNotContain("inkl. MwSt.");
    // Three product pages and two listing pages; neither home nor content show a price.
    assertThat(changed(second, "de")).isEqualTo(5);
    assertThat(changed(second, "uk")).isZero();
  }

  @Test
  void a_second_build_touches_no_file() throws IOException {
    site.build();
    FileTime past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    for (String file : site.files("uk")) {
      Files.setLastModifiedTime(site.site("uk", file), past);
    }
    BuildResult second = site.build();
    assertThat(second.bundles()).allMatch(bundle -> bundle.changed() == 0);
    for (String file : site.files("uk")) {
      assertThat(Files.getLastModifiedTime(site.site("uk", file))).as(file).isEqualTo(past);
    }
  }

  @Test
  void a_product_that_leaves_the_catalog_leaves_the_site() throws IOException {
    site.build();
    String products = Files.readString(directory.resolve("catalogs/main/export/Product.json"));
    Files.writeString(
        directory.resolve("catalogs/main/export/Product.json"),
        products.replace(
            "\"publish\": true,\n   \"masterVariant\": {\"sku\": \"BOR\"",
            "\"publish\": false,\n   \"masterVariant\": {\"sku\": \"BOR\""));
    assertThat(products).contains("\"sku\": \"BOR\"");
    site.build();
    assertThat(site.files("uk")).doesNotContain("p/bora/index.html");
    assertThat(site.page("uk", "c/lamps/index.html")).doesNotContain("Bora");
    assertThat(site.page("uk", "sitemap.xml")).doesNotContain("bora");
  }

  @Test
  void as_of_chooses_the_price() throws IOException {
    site.build();
    assertThat(site.page("de", "de/p/aurora/index.html")).contains("79,00");
    BuildResult later = site.asOf("2026-02-15T00:00:00Z").build();
    assertThat(site.page("de", "de/p/aurora/index.html")).contains("59,00").doesNotContain("79,00");
    // The product and the listing page with its card.
    assertThat(changed(later, "de")).isEqualTo(2);
    assertThat(changed(later, "uk")).isZero();
  }

  @Test
  void a_build_tells_when_prices_change_next() throws IOException {
    List<String> told = new CopyOnWriteArrayList<>();
    BuildListener listener =
        new BuildListener() {
          @Override
          public void nextChange(StoreId store, ZonedDateTime at) {
            told.add(store + " " + at);
          }
        };
    new SiteBuild(listener).build(site.request());
    assertThat(told).containsExactly("de 2026-02-10T01:00+01:00[Europe/Berlin]");
  }

  @Test
  void a_store_that_no_layer_makes_any_more_loses_its_bundle() throws IOException {
    site.build();
    site.without("layers/stores/de/layer.yaml").without("layers/stores/de/site.yaml").build();
    assertThat(directory.resolve("target/storefront/de")).doesNotExist();
    assertThat(site.files("uk")).contains("index.html");
  }

  @Test
  void only_selected_stores_are_rendered() throws IOException {
    site.stores(new StoreSelection(List.of(Glob.of("u*")))).build();
    assertThat(site.files("uk")).isNotEmpty();
    assertThat(site.files("de")).isEmpty();
  }

  private static long changed(BuildResult result, String store) {
    return result.bundles().stream()
        .filter(bundle -> bundle.store().value().equals(store))
        .mapToLong(bundle -> bundle.changed())
        .sum();
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(ProblemText::of).toList();
  }
}
