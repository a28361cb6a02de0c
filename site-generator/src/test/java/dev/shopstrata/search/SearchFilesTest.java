package dev.shopstrata.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.CatalogUrls;
import dev.shopstrata.catalog.FakeStoreCatalog;
import dev.shopstrata.catalog.FakeStoreCatalogBuilder;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.store.SearchSettings;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a small catalog; {@code index.test.js} searches the files kept here. */
class SearchFilesTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final StoreLocale ENGLISH = new StoreLocale("en-GB", "", List.of());
  private static final SearchSettings SETTINGS =
      new SearchSettings(true, List.of(), new TreeMap<>());

  @TempDir Path work;

  @Test
  void files_are_those_that_the_scripts_are_tested_with() throws IOException {
    Path kept = SearchTextTest.SCRIPT_TESTS.resolve("index.json");
    String made = JSON.writeValueAsString(files(catalog(), 2)) + "\n";
    if (System.getProperty("storefront.docs.write") != null) {
      Files.writeString(kept, made);
    }

    assertThat(Files.readString(kept)).isEqualTo(made);
  }

  @Test
  void units_of_any_size_give_the_same_files() throws IOException {
    assertThat(files(catalog(), 1)).isEqualTo(files(catalog(), 100));
  }

  @Test
  void a_language_without_products_has_a_head() throws IOException {
    ObjectNode files = files(builder().build(), 1);

    assertThat(files.size()).isEqualTo(2);
    assertThat(files.get("index").get("products").intValue()).isZero();
    assertThat(files.get("index").get("terms").get("words")).isEmpty();
  }

  @Test
  void many_words_lie_in_several_files() throws IOException {
    FakeStoreCatalogBuilder many = builder().category("pots", "Pots", "");
    IntStream.range(0, 3_000)
        .forEach(i -> many.product("p" + i, "Pot n" + i, "1.00", "Brand", "pots"));
    JsonNode terms = files(many.build(), 128).get("index").get("terms");

    assertThat(terms.get("words").size()).isEqualTo(12);
    assertThat(terms.get("first").textValue().split(" ")).hasSize(12).isSorted();
    assertThat(terms.get("lists").size()).isEqualTo(terms.get("products").size()).isGreaterThan(1);
  }

  @Test
  void an_entry_has_price_rating_day_and_words() {
    assertThat(search(catalog()).entry(catalog().product(0)))
        .startsWith("2900 0 0 ")
        .contains(" teapot:", " skua1:");
  }

  @Test
  void a_boost_of_nothing_leaves_a_field_out() {
    TreeMap<String, Integer> boosts = new TreeMap<>();
    boosts.put("description", 0);
    TermWeigher weigher = new TermWeigher(new SearchSettings(true, List.of(), boosts));

    assertThat(weigher.weigh(catalog().product(0))).containsKey("blue").doesNotContainKey("about");
    assertThat(new TermWeigher(SETTINGS).weigh(catalog().product(0))).containsKey("about");
  }

  private ObjectNode files(FakeStoreCatalog catalog, int unit) throws IOException {
    LocaleSearch search = search(catalog);
    ObjectNode files = JSON.createObjectNode();
    try (SearchIndexer indexer = new SearchIndexer(catalog, search.places(), work)) {
      for (int from = 0; from < catalog.productCount(); from += unit) {
        List<String> lines = new ArrayList<>();
        for (int at = from; at < Math.min(from + unit, catalog.productCount()); at++) {
          lines.add(search.entry(catalog.product(at)));
        }
        indexer.add(lines);
      }
      indexer.finish(file -> files.set(name(file), tree(file)));
    }
    return files;
  }

  private static String name(SearchFile file) {
    return file.path().value().replaceAll("^search/|[.]json$", "");
  }

  private static JsonNode tree(SearchFile file) {
    try {
      return JSON.readTree(file.json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocaleSearch search(FakeStoreCatalog catalog) {
    return new LocaleSearch(new SiteUrl("https://shop.example", "/"), SETTINGS, catalog.locale());
  }

  private static FakeStoreCatalogBuilder builder() {
    return FakeStoreCatalog.builder(ENGLISH, new Urls());
  }

  private static FakeStoreCatalog catalog() {
    return builder()
        .category("tea", "Tea", "")
        .category("pots", "Pots", "tea")
        .product("a1", "Blue Teapot", "29.00", "Ostra", "pots")
        .product(
            "a2", "Teapot with a very long name for a small blue pot", "35.00", "Nordal", "pots")
        .product("a3", "Tea Cosy", "12.00", "Ostra", "tea")
        .product("b1", "Crème Brûlée Dish", "9.00", "Velde", "tea")
        .product("b2", "急須 白", "40.00", "常滑", "pots")
        .product("c1", "Mug 350", "8.00", "Ostra", "tea")
        .product("c2", "إبريق شاي", "22.00", "Noor", "pots")
        .build();
  }

  private record Urls() implements CatalogUrls {
    @Override
    public String product(StoreLocale l, String id, String sku, String slug, String category) {
      return "/p/" + slug + "/";
    }

    @Override
    public String category(StoreLocale l, String id, String slug, String slugPath) {
      return "/c/" + slugPath + "/";
    }

    @Override
    public String value(StoreLocale l, SfCategory category, String facet, String value) {
      return category.url() + facet + "/" + value + "/";
    }

    @Override
    public String brand(StoreLocale l, String slug) {
      return "/b/" + slug + "/";
    }
  }
}
