package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The Atom feeds of categories, over several builds. */
class NewestFeedTest {
  private static final String SETTINGS =
      """
      -- layers/base/site.yaml --
      catalog: {id: main}
      feeds: {newest: 2}
      -- layers/base/catalog/products.yaml --
      aurora: {createdAt: 2025-03-01T10:00:00Z, primaryImage: {url: "/a.jpg?w=1&h=2"}}
      bora: {createdAt: 2025-05-01T10:00:00Z, name: {en: "Bora <b> & co"}}
      -- layers/base/pages/category.peb --
      ---
      for: categories
      pageSize: 2
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}{% for card in listing.items %}{{ card.name }}{% endfor %}{% if listing.feed is not null %}<link rel="alternate" type="application/atom+xml" href="{{ absolute(listing.feed) }}">{% endif %}{% endblock %}
      """;

  private static final String FEED = "c/lamps/feed.atom";

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() {
    site = new TestSite(directory).with(Sites.TWO_STORES).with(SETTINGS);
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> texts(Document feed, String name) {
    NodeList found = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void a_category_has_a_feed_of_its_products_with_a_date_the_newest_first() throws Exception {
    assertThat(site.problems()).isEmpty();

    Document feed = parsed(site.page("uk", FEED));
    assertThat(texts(feed, "title")).containsExactly("Lamps – Acme UK", "Bora <b> & co", "Aurora");
    assertThat(texts(feed, "updated"))
        .containsExactly("2025-05-01T10:00:00Z", "2025-05-01T10:00:00Z", "2025-03-01T10:00:00Z");
    assertThat(texts(feed, "id"))
        .containsExactly(
            "https://acme.example/c/lamps/feed.atom",
            "https://acme.example/#product:bora",
            "https://acme.example/#product:aurora");
    assertThat(texts(feed, "content"))
        .containsExactly(
            "<p><img src=\"https://acme.example/a.jpg?w=1&amp;h=2\" alt=\"\"></p><p>Warm light.</p>");
    Element link = (Element) feed.getElementsByTagName("link").item(2);
    assertThat(link.getAttribute("href")).isEqualTo("https://acme.example/p/bora/");
  }

  @Test
  void each_store_and_language_has_its_own() throws Exception {
    site.build();

    Document feed = parsed(site.page("de", "de/c/lampen/feed.atom"));
    assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo("de-DE");
    assertThat(texts(feed, "title")).startsWith("Lampen – Acme Deutschland");
    assertThat(texts(feed, "id")).contains("https://acme.example/de/#product:bora");
    assertThat(texts(feed, "content").get(0))
        .contains("\"https://acme.example/de/a.jpg?w=1&amp;h=2\"");
  }

  @Test
  void the_first_page_of_the_category_leads_to_it() throws IOException {
    site.build();

    assertThat(site.page("uk", "c/lamps/index.html"))
        .contains("href=\"https://acme.example/c/lamps/feed.atom\"");
    assertThat(site.page("uk", "c/lamps/page/2/index.html")).doesNotContain("feed.atom");
    assertThat(Files.readString(directory.resolve("target/storefront/uk/manifest.ndjson")))
        .contains("c/lamps/feed.atom")
        .contains("\"contentType\":\"application/atom+xml\"");
  }

  @Test
  void without_dates_there_is_no_feed_and_no_link() throws IOException {
    site.with("-- layers/base/catalog/products.yaml --\n{}\n").build();

    assertThat(site.files("uk")).doesNotContain(FEED);
    assertThat(site.page("uk", "c/lamps/index.html")).doesNotContain("feed.atom");
  }

  @Test
  void a_first_date_brings_the_feed_and_the_link() throws IOException {
    site.with("-- layers/base/catalog/products.yaml --\n{}\n").build();
    site.with(
            """
            -- layers/base/catalog/products.yaml --
            cirrus: {createdAt: 2026-01-01T00:00:00Z}
            """)
        .build();

    assertThat(site.files("uk")).contains(FEED);
    assertThat(site.page("uk", "c/lamps/index.html")).contains("feed.atom");
  }

  @Test
  void it_is_made_again_only_when_it_changes() throws IOException {
    site.build();
    String before = site.page("uk", FEED);
    assertThat(site.build().bundles()).allMatch(bundle -> bundle.changed() == 0);
    site.with(
        """
        -- layers/stores/uk/catalog/products.yaml --
        cirrus: {createdAt: 2026-01-01T00:00:00Z}
        """);
    site.build();

    assertThat(before).doesNotContain("Cirrus");
    assertThat(site.page("uk", FEED)).contains("Cirrus", "Bora").doesNotContain("Aurora");
    assertThat(site.page("de", "de/c/lampen/feed.atom")).doesNotContain("Zirrus");
  }

  @Test
  void a_store_of_one_customer_group_has_none() throws IOException {
    site.with(
            """
            -- layers/base/site.yaml --
            catalog: {id: main, customerGroup: dealers}
            feeds: {newest: 2}
            """)
        .build();

    assertThat(site.files("uk")).doesNotContain(FEED);
    assertThat(site.page("uk", "c/lamps/index.html")).doesNotContain("feed.atom");
  }
}
