package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of categories' values of facets, over several builds. */
class LandingTest {
  private static final String SETTINGS =
      """
      -- layers/base/site.yaml --
      catalog: {id: main}
      listings: {facets: [brand], landing: {facets: [brand], atLeast: 2}}
      -- layers/base/catalog/products.yaml --
      aurora: {brand: Øst & Co}
      bora: {brand: Øst & Co}
      cirrus: {brand: Nordal}
      -- layers/base/pages/category.peb --
      ---
      for: categories
      pageSize: 1
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}<h1>{{ page.title }}</h1>{{ listing.total }} of {% if listing.facet is not null %}{{ listing.facet.label }} {{ listing.value.label }}{% endif %}
      {% for item in listing.items %}<b>{{ item.name }}</b>{% endfor %}
      {% for facet in listing.facets %}{% for value in facet.values %}<i>{{ value.label }}={{ value.url }}</i>{% endfor %}{% endfor %}
      {% for up in listing.trail %}<u>{{ up.name }}</u>{% endfor %}{{ structuredData() }}{% endblock %}
      """;

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() {
    site = new TestSite(directory).with(Sites.TWO_STORES).with(SETTINGS);
  }

  @Test
  void a_value_with_enough_products_has_pages_that_its_category_links_to() throws IOException {
    assertThat(site.problems()).isEmpty();

    assertThat(site.page("uk", "c/lamps/index.html"))
        .contains("<i>Øst &amp; Co=/c/lamps/brand/ost-co/</i>", "<i>Nordal=</i>")
        .doesNotContain("<u>");
    assertThat(site.page("uk", "c/lamps/brand/ost-co/index.html"))
        .contains("<title>Lamps: Øst &amp; Co</title>", "2 of brand Øst &amp; Co")
        .contains("<link rel=\"canonical\" href=\"https://acme.example/c/lamps/brand/ost-co/\">")
        .contains("<b>Aurora</b>", "<u>Lamps</u>")
        .doesNotContain("<b>Bora</b>");
    assertThat(site.page("uk", "c/lamps/brand/ost-co/page/2/index.html")).contains("<b>Bora</b>");
    assertThat(site.files("uk")).noneMatch(file -> file.contains("nordal"));
    assertThat(site.page("uk", "sitemap.xml")).contains("/c/lamps/brand/ost-co/</loc>");
  }

  @Test
  void a_route_says_where_the_pages_of_values_lie() throws IOException {
    site.with(
        """
        -- layers/stores/de/site.yaml --
        name: Acme Deutschland
        url: https://acme.example/de/
        locales: [{id: de-DE}]
        country: DE
        currency: EUR
        timeZone: Europe/Berlin
        routes:
          category#landing: {de: "/{value}/{slug}/", "*": "/x/{slugs}/{value}/"}
        """);
    assertThat(site.problems()).isEmpty();

    assertThat(site.page("de", "de/c/lampen/index.html")).contains("=/de/ost-co/lampen/</i>");
    assertThat(site.page("de", "de/ost-co/lampen/index.html")).contains("<b>Aurora</b>");
    assertThat(site.page("de", "de/ost-co/lampen/page/2/index.html")).contains("<b>Bora</b>");
    assertThat(site.page("uk", "c/lamps/brand/ost-co/index.html"))
        .contains("hreflang=\"de-DE\" href=\"https://acme.example/de/ost-co/lampen/\"");
  }

  @Test
  void the_category_s_template_may_say_it_too() throws IOException {
    site.with(
        SETTINGS.replace(
            "for: categories\n", "for: categories\nlanding: c/{slugs}-{value}.html\n"));
    assertThat(site.problems()).isEmpty();

    assertThat(site.page("uk", "c/lamps-ost-co.html")).contains("<b>Aurora</b>");
    assertThat(site.page("uk", "c/lamps-ost-co/page/2/index.html")).contains("<b>Bora</b>");
  }

  @Test
  void a_pattern_that_many_values_or_categories_share_is_a_problem() throws IOException {
    for (String pattern : List.of("'c/{slugs}/{facet}/'", "'{value}/'")) {
      site.with(
          SETTINGS.replace("for: categories\n", "for: categories\nlanding: " + pattern + "\n"));

      assertThat(site.problems())
          .anySatisfy(
              problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.PAGE_PATH_SHARED);
                assertThat(problem.fix())
                    .isEqualTo(
                        "put the category and the value into it, as in"
                            + " \"c/{slugs}/{facet}/{value}/\"");
              });
    }
  }

  @Test
  void a_route_of_values_needs_a_page_for_categories() throws IOException {
    String route = "catalog: {id: main}\nroutes: {'index#landing': '/x/{value}/'}\n";
    site.with(SETTINGS.replace("catalog: {id: main}\n", route));

    assertThat(site.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.ROUTE_UNKNOWN);
              assertThat(problem.fix())
                  .startsWith("name a page for categories before \"#landing\" or take");
            });
  }

  @Test
  void letters_of_other_scripts_are_percent_encoded_in_urls() throws IOException {
    site.with(
            """
            -- layers/base/catalog/products.yaml --
            aurora: {brand: インク}
            bora: {brand: インク}
            cirrus: {brand: Nordal}
            """)
        .build();

    assertThat(site.page("uk", "c/lamps/brand/インク/index.html"))
        .contains("href=\"https://acme.example/c/lamps/brand/%E3%82%A4%E3%83%B3%E3%82%AF/\"");
  }

  @Test
  void stores_link_to_each_other_s_pages_of_a_value() throws IOException {
    site.build();

    assertThat(site.page("uk", "c/lamps/brand/ost-co/index.html"))
        .contains("hreflang=\"de-DE\" href=\"https://acme.example/de/c/lampen/brand/ost-co/\"");
  }

  @Test
  void what_a_page_is_narrowed_by_further_is_the_index_of_its_category() throws IOException {
    site.with(
            SETTINGS
                .replace("catalog: {id: main}", "catalog: {id: main}\nsearch: {enabled: true}")
                .replace("{{ listing.total }}", "<i>{{ listing.index }}</i>"))
        .with(
            """
            -- layers/base/components/search/card.peb --
            {{ card.name }}
            """)
        .build();
    String index =
        site.page("uk", "c/lamps/index.html").replaceAll("(?s).*?<i>(/search/[^<]*)</i>.*", "$1");

    assertThat(site.files("uk")).contains(index.substring(1));
    assertThat(site.page("uk", "c/lamps/brand/ost-co/index.html")).contains("<i>" + index + "</i>");
  }

  @Test
  void a_value_that_all_products_have_gets_no_page() throws IOException {
    site.with("-- layers/base/catalog/products.yaml --\n" + ALL_OF_ONE_BRAND).build();

    assertThat(site.files("uk")).noneMatch(file -> file.contains("/brand/"));
  }

  private static final String ALL_OF_ONE_BRAND =
      "aurora: {brand: Ost}\nbora: {brand: Ost}\ncirrus: {brand: Ost}\n";

  @Test
  void pages_follow_the_products_that_have_the_value() throws IOException {
    site.build();
    site.with(
        """
        -- layers/stores/uk/catalog/products.yaml --
        bora: {brand: Nordal}
        """);
    site.build();

    assertThat(site.files("uk"))
        .contains("c/lamps/brand/nordal/index.html")
        .noneMatch(file -> file.contains("ost-co"));
    assertThat(site.files("de")).contains("de/c/lampen/brand/ost-co/index.html");
  }

  @Test
  void what_is_no_facet_can_have_no_pages() throws IOException {
    site.with(
        """
        -- layers/base/site.yaml --
        catalog: {id: main}
        listings: {facets: [brand], landing: {facets: [brad]}}
        """);

    assertThat(site.problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.message())
                  .isEqualTo("\"brad\" is to have pages and is no facet of the listings");
              assertThat(problem.fix()).contains("did you mean \"brand\"?");
            });
  }
}
