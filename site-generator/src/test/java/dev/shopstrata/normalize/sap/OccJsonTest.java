package dev.shopstrata.normalize.sap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.MutatedExport;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccJsonTest {
  private static final String YAML =
      "locales: [en]\ncurrencies: [USD]\nimages: https://api.example\n";

  private static final String LIST =
      """
      {"type": "productSearchPageWsDTO", "freeTextSearch": "camera", "products": [
        {"code": "137220", "name": "Power<em class=\\"search-results-highlight\\">Shot</em> A480",
         "price": {"currencyIso": "USD", "value": 99.85, "priceType": "BUY"},
         "summary": "10 MP, 1/2.3\\"\\"CCD", "url": "/Open-Catalogue/Cameras/p/137220"},
        {"code": "300", "name": "Grip", "price": {"value": 3, "currencyIso": "KWD"},
         "stock": {"stockLevelStatus": "inStock"}}],
       "pagination": {"pageSize": 20, "totalResults": 2}}
      """;

  private static final String DETAIL =
      """
      {"code": "137220", "name": "PowerShot A480", "manufacturer": "Canon",
       "description": "A <b>small</b> camera<br/>", "averageRating": 4.5, "numberOfReviews": 2,
       "price": {"currencyIso": "USD", "value": 99.85, "formattedValue": "$99.85"},
       "volumePrices": [{"currencyIso": "USD", "minQuantity": 1, "maxQuantity": 9, "value": 99.85},
         {"currencyIso": "USD", "minQuantity": 10, "value": 90}],
       "stock": {"stockLevel": 12, "stockLevelStatus": {"code": "lowStock"}},
       "categories": [{"code": "571", "name": "Cameras"}, {"code": "brand_10", "name": "Canon"}],
       "images": [
         {"imageType": "PRIMARY", "format": "thumbnail", "url": "/medias/t.jpg"},
         {"imageType": "PRIMARY", "format": "zoom", "url": "/medias/z.jpg", "altText": "Front"},
         {"imageType": "GALLERY", "galleryIndex": 1, "format": "product", "url": "//cdn.example/2.jpg"},
         {"imageType": "GALLERY", "galleryIndex": 0, "format": "zoom", "url": "/medias/z.jpg"}],
       "classifications": [{"code": "631", "features": [
         {"code": "Classes/1.0/631.weight, 94", "name": "Weight", "featureUnit": {"symbol": "g"},
          "featureValues": [{"value": "140"}]},
         {"code": "Classes/1.0/631.formats, 9", "name": "Formats", "featureUnit": {"symbol": "."},
          "featureValues": [{"value": "JPEG"}, {"value": "AVI &amp; WAV"}]}]}],
       "productReferences": [{"referenceType": "CROSSELLING", "target": {"code": "300"}}]}
      """;

  private static final String SHIRTS =
      """
      {"code": "100_blue_s", "name": "Tee", "baseProduct": "100", "name_de": "Hemd",
       "price": {"currencyIso": "USD", "value": "20.00"}, "stock": {"stockLevel": 0, "stockLevelStatus": "outOfStock"},
       "baseOptions": [
         {"variantType": "Size", "selected": {"code": "100_blue_s", "variantOptionQualifiers": [
            {"qualifier": "size", "name": "Size", "value": "S"}, {"qualifier": "thumbnail", "value": ""}]},
          "options": [
           {"code": "100_blue_s", "variantOptionQualifiers": [{"qualifier": "size", "name": "Size", "value": "S"}]},
           {"code": "100_blue_m", "priceData": {"currencyIso": "USD", "value": 21}, "stock": {"stockLevelStatus": "inStock"},
            "variantOptionQualifiers": [{"qualifier": "size", "name": "Size", "value": "M"}]}]},
         {"variantType": "Style", "selected": {"code": "100_blue", "variantOptionQualifiers": [
            {"qualifier": "style", "name": "Color", "value": "Blue"}]},
          "options": [{"code": "100_blue"}, {"code": "100_red"}]}]}
      {"code": "500", "name": "Drill", "variantMatrix": [
        {"parentVariantCategory": {"name": "Power"}, "variantValueCategory": {"name": "500 W"}, "elements": [
          {"isLeaf": true, "parentVariantCategory": {"name": "Plug"}, "variantValueCategory": {"name": "EU"},
           "variantOption": {"code": "500_eu", "priceData": {"currencyIso": "USD", "value": 80}}},
          {"isLeaf": true, "parentVariantCategory": {"name": "Plug"}, "variantValueCategory": {"name": "UK"},
           "variantOption": {"code": "500_uk", "priceData": {"currencyIso": "USD", "value": 81}}}]}]}
      {"name": "No code", "price": {"value": 1}}
      {"code": "600", "price": {"value": 1}}
      {"code": "700", "name": "Wrong", "price": {"value": "soon"}}
      {"errors": []}
      """;

  private static final String TREE =
      """
      {"id": "Online", "name": "Online", "categories": [{"id": "1", "name": "Open Catalogue", "subcategories": [
        {"id": "571", "name": "Cameras &amp; more", "subcategories": []}]}]}
      """;

  @TempDir Path temp;
  private TestExport export;
  private SnapshotSummary made;

  @BeforeEach
  void read() throws IOException {
    export = new TestExport(temp, new Problems(), "sap-occ").with(YAML);
    export.file("list-1.json", LIST).file("details/137220.json", DETAIL);
    export.file("shirts.jsonl", SHIRTS.replace("\n ", " ")).file("tree.json", TREE);
    export.file(
        "de/137220.json",
        "{\"code\": \"137220\", \"name\": \"PowerShot A480 Kamera\","
            + " \"price\": {\"currencyIso\": \"EUR\", \"value\": 89.9}}");
    made = export.make();
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(f -> f.what() + " " + f.first()).toList();
  }

  @Test
  void lists_and_details_of_a_product_are_one_and_details_count() {
    Product camera = export.product(made, "137220");

    assertThat(camera.name().byTag())
        .containsExactly(
            Map.entry("de", "PowerShot A480 Kamera"), Map.entry("en", "PowerShot A480"));
    assertThat(camera.description().byTag()).containsEntry("en", "A <b>small</b> camera<br/>");
    assertThat(camera.custom())
        .containsEntry("summary", Map.of("en", "10 MP, 1/2.3\"CCD"))
        .containsEntry("url", "/Open-Catalogue/Cameras/p/137220");
    assertThat(camera.brand()).isEqualTo("Canon");
    assertThat(camera.rating()).isEqualTo(new Rating("4.5", 2));
    assertThat(camera.prices())
        .extracting(p -> p.currency() + " " + p.value())
        .containsExactly("USD 99.85", "EUR 89.90");
    assertThat(camera.prices().get(0).tiers()).containsExactly(new Tier(10, "90.00"));
    assertThat(camera.stock())
        .containsExactly(new Stock(null, null, 12, Availability.IN_STOCK, null));
    assertThat(camera.relations().crosssell()).containsExactly("300");
    Product grip = export.product(made, "300");
    assertThat(grip.prices().get(0).value()).isEqualTo("3.000");
    assertThat(grip.stock().get(0).quantity()).isNull();
  }

  @Test
  void each_picture_comes_once_in_its_largest_format() {
    Product camera = export.product(made, "137220");

    assertThat(camera.primaryImage().url()).isEqualTo("https://api.example/medias/z.jpg");
    assertThat(camera.primaryImage().alt().byTag()).containsEntry("en", "Front");
    assertThat(camera.gallery())
        .extracting(i -> i.url())
        .containsExactly("https://cdn.example/2.jpg");
  }

  @Test
  void features_have_values_units_and_labels() {
    List<Attribute> features = export.product(made, "137220").attributes();

    assertThat(features).extracting(Attribute::name).containsExactly("weight_94", "formats_9");
    assertThat(features.get(0).valueLabel().byTag()).containsEntry("en", "140 g");
    assertThat(features.get(1).value()).isEqualTo(List.of("JPEG", "AVI & WAV"));
    assertThat(features.get(1).label().byTag()).containsEntry("en", "Formats");
  }

  @Test
  void variants_come_of_options_on_two_levels_and_of_a_matrix() {
    Product tee = export.product(made, "100");
    assertThat(tee.kind()).isEqualTo(ProductKind.CONFIGURABLE);
    assertThat(tee.name().byTag()).containsEntry("de", "Hemd");
    assertThat(tee.variants()).extracting(Variant::sku).containsExactly("100_blue_s", "100_blue_m");
    assertThat(tee.variants().get(0).attributes())
        .extracting(a -> a.name() + "=" + a.value())
        .containsExactly("size=S", "style=Blue");
    assertThat(tee.variants().get(0).stock().get(0).availability())
        .isEqualTo(Availability.OUT_OF_STOCK);
    assertThat(tee.variants().get(1).prices().get(0).value()).isEqualTo("21.00");
    assertThat(tee.variants().get(1).attributes())
        .extracting(a -> a.name() + "=" + a.value())
        .containsExactly("size=M");

    Product drill = export.product(made, "500");
    assertThat(drill.variants())
        .extracting(v -> v.sku() + " " + v.attributes().get(0).value())
        .containsExactly("500_eu EU", "500_uk UK");
    assertThat(drill.attributes()).extracting(Attribute::value).containsExactly("500 W");
  }

  @Test
  void an_answer_about_a_style_that_has_sizes_is_no_variant() throws IOException {
    export.file(
        "style.jsonl",
        """
        {"code": "900", "name": "Cap", "variantOptions": [{"code": "900_blue"}]}
        {"code": "900_blue", "name": "Cap", "baseProduct": "900", "variantOptions": [{"code": "900_blue_m", "priceData": {"currencyIso": "USD", "value": 7}, "variantOptionQualifiers": [{"qualifier": "size", "value": "M"}]}]}
        """);
    Product cap = export.product(export.make(), "900");

    assertThat(cap.variants()).extracting(Variant::sku).containsExactly("900_blue_m");
    assertThat(cap.variants().get(0).prices().get(0).value()).isEqualTo("7.00");
  }

  @Test
  void categories_have_the_trees_places_and_brands_stand_beside_it() {
    assertThat(export.categories(made))
        .extracting(c -> c.id() + "<" + c.parent() + " " + c.name().byTag().get("en"))
        .containsExactly("1<null Open Catalogue", "571<1 Cameras & more", "brand_10<null Canon");
    assertThat(export.product(made, "137220").categories())
        .containsExactly(
            new CategoryLink("571", null, null), new CategoryLink("brand_10", null, null));
  }

  @Test
  void what_cannot_be_sold_is_refused_and_told() {
    assertThat(told(made.quarantined()))
        .containsExactly(
            "a price is \"soon\", no amount [shirts.jsonl #5]",
            "it has no \"code\" [shirts.jsonl #3]",
            "it has no \"name\" [shirts.jsonl #4]");
    assertThat(told(made.skipped()))
        .containsExactly("a catalog has no use for this kind of answer [shirts.jsonl #6]");
    assertThat(made.records()).isEqualTo(new RecordCounts(11, 4, 3, 3, 1));
  }

  @Test
  void a_catalog_has_to_say_the_answers_language() {
    export.with("");
    assertThatThrownBy(export::make)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the export does not say in which language its texts are");
  }

  @Property(tries = 300)
  void damaged_answers_are_refused_in_parts_or_told(@ForAll long seed) throws IOException {
    Map<String, byte[]> files =
        Map.of(
            "list-1.json", LIST.getBytes(StandardCharsets.UTF_8),
            "details/137220.json", DETAIL.getBytes(StandardCharsets.UTF_8),
            "shirts.jsonl", SHIRTS.replace("\n ", " ").getBytes(StandardCharsets.UTF_8),
            "tree.json", TREE.getBytes(StandardCharsets.UTF_8));
    new MutatedExport("sap-occ", YAML, files).check(seed);
  }
}
