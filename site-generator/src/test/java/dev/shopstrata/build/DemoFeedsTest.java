package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The feeds of the demo's stores say what the stores' pages say. */
class DemoFeedsTest {
  private static final Pattern JSON_LD =
      Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path directory;
  private static DemoProject demo;

  @BeforeAll
  static void build_with_feeds() throws IOException {
    demo = DemoTouchpoints.build(directory);
  }

  @Test
  void every_price_and_availability_is_that_of_the_pages_structured_data() throws Exception {
    int compared = 0;
    for (String feed : feeds("google.xml")) {
      for (Map<String, String> item : items(feed)) {
        JsonNode offer = offer(feed, item);
        String price = item.getOrDefault("sale_price", item.get("price"));
        assertThat(price)
            .as("%s %s", feed, item.get("id"))
            .isEqualTo(offer.path("price").asText() + " " + offer.path("priceCurrency").asText());
        assertThat(offer.path("priceSpecification").path("price").asText(""))
            .as("%s %s", feed, item.get("id"))
            .isEqualTo(
                item.containsKey("sale_price") ? item.get("price").replaceFirst(" .*", "") : "");
        assertThat(offer.path("availability").asText().toLowerCase(Locale.ROOT))
            .endsWith("/" + item.get("availability").replace("_", ""));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  @Test
  void ids_are_unique_in_a_feed_and_names_are_those_of_the_pages() throws Exception {
    for (String feed : feeds("google.xml")) {
      List<Map<String, String>> items = items(feed);
      assertThat(items).isNotEmpty().extracting(item -> item.get("id")).doesNotHaveDuplicates();
      for (Map<String, String> item : items) {
        assertThat(product(feed, item).path("name").asText()).isEqualTo(item.get("title"));
      }
    }
  }

  @Test
  void the_table_says_what_googles_feed_says() throws Exception {
    for (String feed : feeds("meta.tsv")) {
      List<String> lines = List.of(demo.page(feed).split("\n", -1));
      List<String> names = List.of(lines.get(0).split("\t", -1));
      List<Map<String, String>> items = items(feed.replace("meta.tsv", "google.xml"));
      assertThat(lines).hasSize(items.size() + 2);
      for (int i = 0; i < items.size(); i++) {
        List<String> values = List.of(lines.get(i + 1).split("\t", -1));
        assertThat(values).hasSameSizeAs(names);
        for (String name : List.of("id", "title", "price", "sale_price", "link")) {
          assertThat(
                  values.get(names.indexOf(name)).replaceAll("^\"|\"$", "").replace("\"\"", "\""))
              .isEqualTo(items.get(i).getOrDefault(name, ""));
        }
      }
    }
  }

  private static List<String> feeds(String name) {
    List<String> feeds = new ArrayList<>();
    DemoTouchpoints.ROOTS.forEach(root -> feeds.add(root + "feeds/" + name));
    return feeds;
  }

  /** Names without their namespace, the first value of each. */
  private static List<Map<String, String>> items(String feed)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    Document xml =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(demo.page(feed))));
    NodeList found = xml.getElementsByTagName("item");
    List<Map<String, String>> items = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Map<String, String> values = new LinkedHashMap<>();
      for (Node node = found.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element) {
          values.putIfAbsent(element.getLocalName(), element.getTextContent());
        }
      }
      items.add(values);
    }
    return items;
  }

  private static JsonNode offer(String feed, Map<String, String> item) throws IOException {
    return product(feed, item).path("offers");
  }

  /** What the page that an entry links to says of it. */
  private static JsonNode product(String feed, Map<String, String> item) throws IOException {
    String store = feed.substring(0, feed.indexOf('/'));
    String page = store + URI.create(item.get("link")).getPath() + "index.html";
    Matcher scripts = JSON_LD.matcher(demo.page(page));
    while (scripts.find()) {
      JsonNode data = JSON.readTree(scripts.group(1));
      if (data.path("@type").asText().equals("Product")) {
        return data;
      }
      for (JsonNode variant : data.path("hasVariant")) {
        if (variant.path("offers").path("url").asText().equals(item.get("link"))) {
          return variant;
        }
      }
    }
    throw new AssertionError("no product of " + item.get("link") + " on " + page);
  }
}
