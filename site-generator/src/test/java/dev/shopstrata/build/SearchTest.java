package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stores carry to be searched, over several builds. */
class SearchTest {
  private static final String SETTINGS =
      """
      -- layers/base/site.yaml --
      catalog: {id: main}
      search: {enabled: true}
      listings: {facets: [brand]}
      -- layers/base/catalog/products.yaml --
      aurora: {brand: Ostra}
      cirrus: {brand: Nordal}
      -- layers/base/components/search/card.peb --
      {% include "components/card.peb" with {"card": card} %}
      """;

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() {
    site = new TestSite(directory).with(Sites.TWO_STORES).with(SETTINGS);
  }

  @Test
  void cards_are_those_of_the_store_s_own_template() throws IOException {
    site.with("-- layers/stores/de/components/card.peb --\n<article>{{ card.name }}!</article>\n");
    site.build();

    assertThat(json("uk", "search/cards/0.json").get(0).toString())
        .startsWith("[[\"a\",{\"href\":\"/p/aurora/\"},\"Aurora\"]")
        .contains("£69.00");
    assertThat(json("de", "de/search/cards/0.json").get(0).toString())
        .isEqualTo("[[\"article\",{},\"Aurora!\"]]");
  }

  @Test
  void cards_are_the_nodes_that_browsers_make_of_them() throws IOException {
    site.with(
        """
        -- layers/stores/de/components/card.peb --
        <!-- card --><a hidden href=/p/?a=1&amp;b=2>Tee &amp; Bär<br>&lt;b&gt;</a>
        <svg viewBox="0 0 8 8"><linearGradient/></svg><script>alert(1)</script>
        """);
    site.build();

    assertThat(json("de", "de/search/cards/0.json").get(0).toString())
        .isEqualTo(
            "[[\"a\",{\"hidden\":\"\",\"href\":\"/p/?a=1&b=2\"},\"Tee & Bär\",[\"br\",{}],\"<b>\"],\"\\n\","
                + "[\"svg\",{\"viewBox\":\"0 0 8 8\"},[\"linearGradient\",{}]]]");
  }

  @Test
  void the_head_leads_to_the_words_and_the_facets_of_its_language() throws IOException {
    site.build();
    JsonNode head = json("de", "de/search/index.json");
    JsonNode words = json("de", "de/search/words/" + first(head.get("terms").get("words")));
    JsonNode brands =
        json("de", "de/search/columns/" + head.get("facets").get(0).get("file").textValue());

    assertThat(head.get("products").intValue()).isEqualTo(3);
    assertThat(words.get(0).textValue()).contains("warmes").doesNotContain("warm ");
    assertThat(brands.get("values").toString())
        .isEqualTo("[[\"Nordal\",\"Nordal\"],[\"Ostra\",\"Ostra\"]]");
    assertThat(brands.get("sets").toString()).isEqualTo("[[0],[1],[]]");
    assertThat(brands.get("column").textValue()).isEqualTo("BCA");
  }

  @Test
  void only_the_head_and_the_cards_keep_their_names() throws IOException {
    site.build();

    assertThat(Files.readAllLines(site.output().resolve("uk/manifest.ndjson")))
        .filteredOn(line -> line.contains("\"search/"))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.contains("\"cache\":\"immutable\""))
                    .isNotEqualTo(
                        line.matches(".*\"search/(index|cards/\\d+|listings/.*)[.]json\".*")));
  }

  @Test
  void another_price_changes_the_cards_and_leaves_the_words() throws IOException {
    site.build();
    NavigableMap<String, String> before = contents();
    assertThat(site.build().bundles()).allMatch(bundle -> bundle.changed() == 0);

    site.with(
        """
        -- layers/stores/uk/catalog/products.yaml --
        aurora: {variants: [], prices: [{currency: GBP, value: "71.00"}]}
        """);
    site.build();
    NavigableMap<String, String> after = contents();

    assertThat(after.get("search/cards/0.json")).contains("£71.00");
    assertThat(after.keySet()).filteredOn(file -> file.contains("/words/")).isNotEmpty();
    assertThat(after.entrySet())
        .filteredOn(file -> file.getKey().matches("search/(words|products)/.*"))
        .isEqualTo(
            before.entrySet().stream()
                .filter(file -> file.getKey().matches("search/(words|products)/.*"))
                .toList());
  }

  @Test
  void a_listing_has_a_file_to_be_narrowed_by_and_its_page_names_it() throws IOException {
    site.with(
        """
        -- layers/base/pages/category.peb --
        ---
        for: categories
        ---
        <a href="{{ listing.index }}">{{ listing.total }}</a>
        """);
    site.build();
    String page = site.page("uk", "c/lamps/index.html");
    JsonNode index = json("uk", page.replaceAll("(?s).*href=\"/([^\"]*)\".*", "$1"));

    assertThat(index.get("products").textValue()).hasSize(3).contains("A", "B", "C");
    assertThat(index.get("name").textValue()).hasSize(3).contains("B", "C", "D");
    assertThat(index.get("facets").get(0).get("values").size()).isEqualTo(2);

    site.with("-- layers/base/site.yaml --\ncatalog: {id: main}\n").build();
    assertThat(site.page("uk", "c/lamps/index.html")).contains("href=\"\"");
  }

  @Test
  void what_is_new_is_told_where_products_have_dates() throws IOException {
    String page =
        """
        -- layers/base/pages/category.peb --
        ---
        for: categories
        ---
        <a href="{{ listing.index }}">{% if listing.dated %}by date{% endif %}</a>
        """;
    site.with(page).build();
    String plain = site.page("uk", "c/lamps/index.html");
    String path = plain.replaceAll("(?s).*href=\"/([^\"]*)\".*", "$1");

    assertThat(plain).doesNotContain("by date");
    assertThat(json("uk", path).has("date")).isFalse();
    assertThat(json("uk", "search/index.json").has("date")).isFalse();

    site.with(
            """
            -- layers/base/catalog/products.yaml --
            aurora: {createdAt: 2000-01-03T23:00:00Z}
            cirrus: {createdAt: 1999-12-31T00:00:00Z}
            """)
        .build();
    String date = json("uk", "search/index.json").get("date").textValue();

    assertThat(site.page("uk", "c/lamps/index.html")).contains("by date");
    assertThat(json("uk", path).get("date").textValue()).isEqualTo("DAB");
    assertThat(site.page("uk", "search/columns/" + date + ".json")).isEqualTo("\"DAB\"");
  }

  @Test
  void a_listing_s_file_follows_values_that_change_places() throws IOException {
    site.build();
    NavigableMap<String, String> before = contents();

    site.with(
        """
        -- layers/base/catalog/products.yaml --
        aurora: {brand: Nordal}
        cirrus: {brand: Ostra}
        """);
    site.build();

    assertThat(contents().entrySet())
        .filteredOn(file -> file.getKey().startsWith("search/listings/category-"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.getValue()).isNotEqualTo(before.get(file.getKey())));
  }

  @Test
  void what_is_switched_off_is_gone_in_the_next_build() throws IOException {
    site.build();
    site.with("-- layers/base/site.yaml --\ncatalog: {id: main}\n").build();

    assertThat(site.files("uk")).noneMatch(file -> file.startsWith("search/"));
  }

  @Test
  void a_page_can_not_lie_where_the_index_does() throws IOException {
    site.with(
        """
        -- layers/base/pages/clash.peb --
        ---
        path: search/index.json
        ---
        """);

    assertThat(site.problems()).extracting(Problem::code).containsOnly(ProblemCode.PATH_COLLISION);
  }

  @Test
  void a_card_that_fails_keeps_the_store_from_being_published() throws IOException {
    site.with("-- layers/base/components/search/card.peb --\n{{ page.url }}\n");

    List<Problem> problems = site.problems();
    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0).at().file()).endsWith("components/search/card.peb");
    assertThat(site.files("uk")).isEmpty();
  }

  @Test
  void a_store_without_the_card_is_told_which_template_is_missing() throws IOException {
    site.without("layers/base/components/search/card.peb");

    assertThat(site.problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.TEMPLATE_MISSING);
  }

  private static String first(JsonNode list) {
    return list.get(0).textValue() + ".json";
  }

  private JsonNode json(String store, String file) throws IOException {
    String path = file.endsWith(".json") ? file : file + ".json";
    return new ObjectMapper().readTree(site.page(store, path));
  }

  private NavigableMap<String, String> contents() throws IOException {
    NavigableMap<String, String> contents = new TreeMap<>();
    for (String file : site.files("uk")) {
      if (file.startsWith("search/")) {
        contents.put(file, site.page("uk", file));
      }
    }
    return contents;
  }
}
