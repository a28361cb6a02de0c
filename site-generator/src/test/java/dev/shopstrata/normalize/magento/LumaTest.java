package dev.shopstrata.normalize.magento;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.SampleData;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.ContentCounts;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Magento's own sample shop, which lies outside the repository; counts are facts of its files. */
class LumaTest {
  private static final String MEDIA = "https://luma.example/";

  @TempDir static Path temp;
  private static SnapshotSummary made;
  private static List<Category> categories;
  private static Map<String, Product> products;

  @BeforeAll
  static void make() throws IOException {
    Path data = SampleData.folder("magento-luma");
    TestExport export =
        new TestExport(temp, new Problems(), "magento-csv")
            .with(
                "path: "
                    + data
                    + "\nlocales: [en-US]\ncurrencies: [USD]\nimages: "
                    + MEDIA
                    + "\nasOf: 2026-01-01T00:00:00Z\n");
    made = export.make();
    categories = export.categories(made);
    products =
        export.products(made).stream().collect(Collectors.toMap(Product::id, Function.identity()));
  }

  @Test
  void everything_in_the_files_arrives() {
    // 147 configurable, 44 gear, 6 downloadable, 1 bundle and 1 group; 1,847 variants and the
    // 52 products without variants can be sold. 348 of 500 reviews are of products in the files.
    assertThat(made.content()).isEqualTo(new ContentCounts(199, 1899, 34, 348));
    // 1,847 variants, 23 attributes, 2 repeated categories, 58 pictures, 12 list prices, 8
    // downloads, 418 links, 348 reviews and 1 rule go into others; 12 links and 152 reviews are of
    // products that are not there, 2 rows are about taxes.
    assertThat(made.records()).isEqualTo(new RecordCounts(3116, 233, 2717, 0, 166));
    assertThat(kinds())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                ProductKind.CONFIGURABLE, 147L,
                ProductKind.SIMPLE, 44L,
                ProductKind.DOWNLOADABLE, 6L,
                ProductKind.BUNDLE, 1L,
                ProductKind.GROUPED, 1L));
  }

  private static Map<ProductKind, Long> kinds() {
    return products.values().stream()
        .collect(Collectors.groupingBy(Product::kind, Collectors.counting()));
  }

  @Test
  void every_picture_is_one_of_the_shops_files() throws IOException {
    Path list = SampleData.folder("magento-luma").resolve("media-catalog-product.files.tsv");
    Set<String> files =
        Files.readAllLines(list).stream()
            .map(line -> line.split("\t", -1)[0].replace("pub/media/catalog/product/", MEDIA))
            .collect(Collectors.toSet());
    Set<String> shown =
        products.values().stream()
            .flatMap(LumaTest::images)
            .map(Image::url)
            .collect(Collectors.toSet());
    assertThat(files).containsAll(shown);
    assertThat(products.values()).allMatch(product -> product.primaryImage() != null);
    assertThat(shown).hasSize(723);
  }

  private static Stream<Image> images(Product product) {
    Stream<Image> own =
        Stream.concat(Stream.of(product.primaryImage()), product.gallery().stream());
    return Stream.concat(own, product.variants().stream().flatMap(v -> v.images().stream()));
  }

  @Test
  void configurable_products_have_their_options_and_one_name() {
    Product hoodie = products.get("MH01");
    assertThat(hoodie.name().byTag()).containsEntry("en-US", "Chaz Kangeroo Hoodie");
    assertThat(hoodie.variants()).hasSize(15).extracting(Variant::sku).contains("MH01-XL-Orange");
    Variant first = hoodie.variants().get(0);
    assertThat(first.attributes()).extracting(Attribute::name).containsExactly("size", "color");
    assertThat(first.attributes()).extracting(Attribute::value).containsExactly("XS", "Black");
    assertThat(first.prices()).extracting(Price::value).containsExactly("52.00");
    assertThat(first.stock().get(0).quantity()).isEqualTo(100);
    assertThat(first.images().get(0).url()).isEqualTo(MEDIA + "m/h/mh01-black_main.jpg");
    assertThat(hoodie.prices()).isEmpty();
    assertThat(hoodie.stock()).isEmpty();
    assertThat(hoodie.slug()).isNull();
    assertThat(products.get("MT01").name().byTag().get("en-US")).contains("CoolTech™");
  }

  @Test
  void attributes_have_the_labels_and_values_of_the_shop() {
    Map<String, Attribute> byName =
        products.get("MH01").attributes().stream()
            .collect(Collectors.toMap(Attribute::name, Function.identity()));
    assertThat(byName).doesNotContainKeys("has_options", "required_options");
    assertThat(byName.get("climate").value())
        .isEqualTo(List.of("All-weather", "Cool", "Indoor", "Spring", "Windy"));
    assertThat(byName.get("eco_collection").value()).isEqualTo(true);
    assertThat(byName.get("eco_collection").type()).isEqualTo(AttributeType.BOOLEAN);
    Attribute style =
        products.get("24-MB01").attributes().stream()
            .filter(attribute -> attribute.name().equals("style_bags"))
            .findFirst()
            .orElseThrow();
    assertThat(style.label().byTag()).containsEntry("en-US", "Style");
    assertThat(style.value()).isEqualTo(List.of("Luggage", "Duffel", "Exercise"));
  }

  @Test
  void categories_are_a_tree_with_the_addresses_of_the_shop() {
    Map<String, Category> byId =
        categories.stream().collect(Collectors.toMap(Category::id, Function.identity()));
    Category tops = byId.get("women/tops");
    assertThat(tops.parent()).isEqualTo("women");
    assertThat(tops.slug().byTag()).containsEntry("en-US", "tops-women");
    assertThat(categories.stream().filter(c -> c.parent() == null).map(Category::id))
        .containsExactly("collections", "promotions", "women", "men", "gear", "training");
    assertThat(categories).filteredOn(category -> !category.published()).hasSize(2);
    assertThat(products.get("MH01").categories())
        .extracting("id")
        .containsExactly("men/tops/hoodies-sweatshirts", "collections/eco-friendly");
    assertThat(products.get("24-WB05").categories())
        .extracting("id")
        .containsExactly("gear", "gear/bags", "collections", "collections/erin-recommends");
    assertThat(products.get("24-WB05").categories())
        .filteredOn(link -> Boolean.TRUE.equals(link.primary()))
        .extracting("id")
        .containsExactly("gear/bags");
  }

  @Test
  void a_price_rule_reduces_all_pants() {
    List<Variant> reduced = new ArrayList<>();
    products.values().stream()
        .flatMap(product -> product.variants().stream())
        .filter(variant -> variant.prices().get(0).regular() != null)
        .forEach(reduced::add);
    assertThat(reduced).hasSize(222);
    Price pants = products.get("MP02").variants().get(0).prices().get(0);
    assertThat(pants.regular()).isEqualTo("46.00");
    assertThat(pants.value()).isEqualTo("36.80");
  }

  @Test
  void bundles_groups_and_downloads_cost_what_their_parts_cost() {
    Product kit = products.get("24-WG080");
    assertThat(kit.prices()).extracting(Price::value).containsExactly("61.00");
    assertThat(kit.custom()).containsEntry("priceRange", Map.of("min", "61.00", "max", "77.00"));
    assertThat(kit.relations().bundle()).hasSize(8).startsWith("24-WG081-blue", "24-WG082-blue");
    Product straps = products.get("24-WG085_Group");
    assertThat(straps.prices()).extracting(Price::value).containsExactly("14.00");
    assertThat(straps.custom()).containsEntry("priceRange", Map.of("min", "14.00", "max", "21.00"));
    assertThat(straps.relations().bundle()).containsExactly("24-WG085", "24-WG086", "24-WG087");
    assertThat(products.get("24-WG085").published()).isFalse();
    Product episodes = products.get("240-LV09");
    assertThat(episodes.prices()).extracting(Price::value).containsExactly("9.00");
    assertThat(episodes.stock().get(0).availability()).isEqualTo(Availability.IN_STOCK);
    assertThat(products.get("240-LV04").prices()).extracting(Price::value).containsExactly("6.00");
    assertThat(products.get("24-WB05").prices().get(0).value()).isEqualTo("24.00");
    assertThat(products.get("24-WB05").prices().get(0).regular()).isEqualTo("32.00");
    assertThat(products.get("WJ01").custom()).containsEntry("msrp", "79.99");
  }

  @Test
  void links_and_reviews_find_their_products() {
    assertThat(sum(p -> p.relations().related())).isEqualTo(484);
    assertThat(sum(p -> p.relations().upsell())).isEqualTo(325);
    assertThat(sum(p -> p.relations().crosssell())).isEqualTo(733);
    assertThat(products.values()).filteredOn(p -> p.rating() != null).hasSize(125);
    assertThat(products.get("24-MB01").rating().average()).isEqualTo("2.5");
  }

  private static int sum(Function<Product, List<String>> ids) {
    return products.values().stream()
        .filter(product -> product.relations() != null)
        .mapToInt(product -> ids.apply(product).size())
        .sum();
  }
}
