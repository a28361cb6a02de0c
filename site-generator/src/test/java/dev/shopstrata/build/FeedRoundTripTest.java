package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop that is made of another shop's feed sells the same. */
class FeedRoundTripTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path first;
  private static DemoProject demo;

  @TempDir Path directory;

  @BeforeAll
  static void build_with_feeds() throws IOException {
    demo = DemoTouchpoints.build(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"google.xml", "meta.tsv"})
  void ids_names_prices_and_availabilities_come_back(String feed) throws IOException {
    TestSite second =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(
                """
                -- layers/base/site.yaml --
                catalog: {id: main}
                api: {enabled: true}
                -- catalogs/main/catalog.yaml --
                format: google-feed
                path: export
                locale: de-DE
                options: {sku: id}
                asOf: 2026-11-23T00:00:00Z
                """)
            .stores(new StoreSelection(List.of(Glob.of("de"))));
    Files.writeString(
        directory.resolve("catalogs/main/export").resolve(feed),
        demo.page("sorrel-de/feeds/" + feed));
    second.build();

    NavigableMap<String, JsonNode> sold =
        products(first.resolve("target/storefront/sorrel-de/site/api/products/pages"));
    NavigableMap<String, JsonNode> again = products(second.site("de", "de/api/products/pages"));

    assertThat(again.keySet()).isEqualTo(sold.keySet()).hasSizeGreaterThan(200);
    sold.forEach(
        (id, product) -> {
          // An option that all variants have is in all titles, so it becomes a part of the name.
          assertThat(again.get(id).path("name").asText()).startsWith(product.path("name").asText());
          assertThat(offers(again.get(id))).as(id).isEqualTo(offers(product));
        });
  }

  private static NavigableMap<String, JsonNode> products(Path pages) throws IOException {
    NavigableMap<String, JsonNode> products = new TreeMap<>();
    for (int page = 1; Files.exists(pages.resolve(page + ".json")); page++) {
      JSON.readTree(pages.resolve(page + ".json").toFile())
          .path("products")
          .forEach(product -> products.put(product.path("id").asText(), product));
    }
    return products;
  }

  /** Of the product, and of its variants by SKU: regular price, price, availability. */
  private static NavigableMap<String, String> offers(JsonNode product) {
    NavigableMap<String, String> offers = new TreeMap<>();
    offers.put("", offer(product));
    if (product.path("variants").size() > 1) {
      product.path("variants").forEach(v -> offers.put(v.path("sku").asText(), offer(v)));
    }
    return offers;
  }

  private static String offer(JsonNode of) {
    return of.at("/price/regularPrice/precisionAmount").asText()
        + " "
        + of.at("/price/value/precisionAmount").asText()
        + " "
        + of.path("availability").asText();
  }
}
