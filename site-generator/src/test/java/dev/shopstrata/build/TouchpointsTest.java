package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stores carry besides pages, over several builds. */
class TouchpointsTest {
  private static final String SETTINGS =
      """
      -- layers/base/site.yaml --
      catalog:
        id: main
      api: {enabled: true}
      feeds: {google: true, meta: true}
      listings: {pageSize: 2}
      -- layers/base/catalog/products.yaml --
      aurora:
        primaryImage: {url: /aurora.jpg}
      bora:
        primaryImage: {url: /bora.jpg}
        description: {en: Blows., de: Weht.}
      """;

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() {
    site = new TestSite(directory).with(Sites.TWO_STORES).with(SETTINGS);
  }

  @Test
  void a_store_has_its_own_texts_and_prices_in_its_files() throws IOException {
    site.build();

    assertThat(site.page("uk", product("uk", "aurora")))
        .contains("\"name\":\"Aurora\"", "\"url\":\"/p/aurora/\"", "\"precisionAmount\":\"69.00\"")
        .contains("\"description\":\"<p>Warm light.</p>\"")
        .doesNotContain("79.00", "Warmes");
    assertThat(site.page("de", product("de", "aurora")))
        .contains("\"url\":\"/de/p/aurora/\"", "\"precisionAmount\":\"79.00\"")
        .doesNotContain("69.00", "Warm light");
    assertThat(site.page("uk", "api/listing/lamps/2.json"))
        .startsWith("{\"category\":\"lamps\",\"brand\":null,\"products\":[{\"id\":\"cirrus\"")
        .contains(
            "\"pagination\":{\"currentPage\":2,\"pageSize\":2,\"totalResults\":3,\"totalPages\":2}");
    assertThat(site.page("de", "de/api/index.json"))
        .contains("\"currency\":\"EUR\"", "\"categories\":\"/de/api/categories.json\"");
  }

  @Test
  void an_incomplete_product_is_in_no_feed_and_told_once() throws IOException {
    List<Problem> problems = site.problems();

    assertThat(problems)
        .extracting(Problem::code)
        .containsOnly(ProblemCode.FEED_PRODUCT_INCOMPLETE)
        .hasSize(2);
    assertThat(problems.get(0).message()).contains("without image and description");
    assertThat(site.page("uk", "feeds/google.xml"))
        .contains("<g:id>aurora</g:id>", "<g:id>bora</g:id>")
        .doesNotContain("cirrus");
    assertThat(site.page("uk", "feeds/meta.tsv").lines()).hasSize(3);
    assertThat(site.problems()).isEqualTo(problems);
  }

  @Test
  void pictures_lie_below_the_base_path_of_the_store() throws IOException {
    site.with(
            """
            -- layers/base/pages/product.peb --
            ---
            for: products
            ---
            {% extends "layouts/default.peb" %}
            {% block main %}{{ structuredData() }}{% endblock %}
            """)
        .build();

    assertThat(site.page("de", "de/feeds/google.xml"))
        .contains("<g:image_link>https://acme.example/de/aurora.jpg<");
    assertThat(site.page("de", "de/p/aurora/index.html"))
        .contains("\"https://acme.example/de/aurora.jpg\"");
    assertThat(site.page("uk", "p/aurora/index.html"))
        .contains("\"https://acme.example/aurora.jpg\"");
  }

  @Test
  void a_second_build_touches_nothing_and_an_edit_only_what_shows_it() throws IOException {
    site.build();
    NavigableMap<String, String> before = contents("uk");
    assertThat(site.build().bundles()).allMatch(bundle -> bundle.changed() == 0);

    site.with(
        """
        -- layers/stores/uk/catalog/products.yaml --
        cirrus:
          brand: Cloud
        """);
    site.build();
    NavigableMap<String, String> after = contents("uk");

    assertThat(differing(before, after))
        .filteredOn(path -> !path.endsWith(".html"))
        .containsExactly(
            "api/brand-listing/cloud~b977b950c1ae31e5/1.json",
            "api/brands.json",
            "api/index.json",
            "api/listing/lamps/2.json",
            "api/products/fd/cirrus.json",
            "api/products/pages/1.json");
  }

  @Test
  void another_setting_of_the_feeds_makes_them_anew() throws IOException {
    site.build();
    assertThat(site.page("uk", "feeds/google.xml")).contains("<g:condition>new</g:condition>");
    site.with(SETTINGS.replace("meta: true}", "condition: used}")).build();

    assertThat(site.page("uk", "feeds/google.xml"))
        .contains("<g:condition>used</g:condition>")
        .doesNotContain("<g:condition>new</g:condition>");
    assertThat(site.files("uk")).doesNotContain("feeds/meta.tsv");
  }

  @Test
  void a_deleted_file_comes_back() throws IOException {
    site.build();
    NavigableMap<String, String> before = contents("uk");
    Files.delete(site.site("uk", product("uk", "bora")));
    Files.delete(site.site("uk", "feeds/google.xml"));
    site.build();

    assertThat(contents("uk")).isEqualTo(before);
  }

  @Test
  void what_is_switched_off_is_gone_in_the_next_build() throws IOException {
    site.build();
    site.with("-- layers/base/site.yaml --\ncatalog: {id: main}\nlistings: {pageSize: 2}\n");
    site.build();

    assertThat(site.files("uk")).noneMatch(file -> file.matches("(api|feeds)/.*"));
  }

  @Test
  void what_is_not_offered_yet_is_in_no_file() throws IOException {
    site.with(
        """
        -- layers/stores/uk/catalog/products.yaml --
        bora:
          offers: [{from: 2026-03-01T00:00:00Z}]
        """);
    site.build();
    assertThat(String.join("\n", contents("uk").values())).doesNotContain("bora", "Bora");

    site.asOf("2026-03-02T00:00:00Z").build();
    assertThat(site.page("uk", "feeds/google.xml")).contains("<g:id>bora</g:id>");
  }

  @Test
  void files_are_delivered_as_what_they_are() throws IOException {
    site.build();
    String manifest = Files.readString(site.output().resolve("uk/manifest.ndjson"));

    assertThat(manifest.lines())
        .anyMatch(
            line ->
                line.contains("\"api/products/")
                    && line.contains("\"contentType\":\"application/json\",\"cache\":\"page\"")
                    && line.contains("\"Access-Control-Allow-Origin\":\"*\"")
                    && line.contains("\"tags\":[\"api\",\"product:aurora\"]"))
        .anyMatch(
            line ->
                line.contains("\"feeds/google.xml\"")
                    && line.contains("\"contentType\":\"application/xml\",\"cache\":\"page\""))
        .anyMatch(line -> line.contains("text/tab-separated-values; charset=utf-8"));
  }

  @Test
  void a_group_price_is_in_no_feed_and_other_sites_scripts_can_not_read_it() throws IOException {
    site.with(
        """
        -- layers/stores/uk/site.yaml --
        name: Acme Dealers
        url: https://acme.example/
        locales: [{id: en-GB}]
        country: GB
        currency: GBP
        catalog: {customerGroup: dealers}
        """);
    site.build();

    assertThat(site.files("uk"))
        .contains("api/index.json")
        .noneMatch(file -> file.startsWith("feeds/"));
    assertThat(Files.readString(site.output().resolve("uk/manifest.ndjson")))
        .doesNotContain("Access-Control-Allow-Origin");
  }

  private String product(String store, String id) throws IOException {
    return site.files(store).stream()
        .filter(
            file -> file.matches("(.*/)?api/products/[0-9a-f]{2}/\\Q" + id + "\\E(~.*)?\\.json"))
        .findFirst()
        .orElseThrow();
  }

  private NavigableMap<String, String> contents(String store) throws IOException {
    NavigableMap<String, String> contents = new TreeMap<>();
    for (String file : site.files(store)) {
      contents.put(file, site.page(store, file));
    }
    return contents;
  }

  private static NavigableSet<String> differing(
      NavigableMap<String, String> before, NavigableMap<String, String> after) {
    NavigableSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> before.getOrDefault(path, "").equals(after.get(path)));
    return paths;
  }
}
