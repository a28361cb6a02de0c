package dev.shopstrata.normalize.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopifyBulkTest {
  static final List<String> LINES =
      """
      {"id":"gid://shopify/Collection/7","title":"Tables","handle":"tables","descriptionHtml":"<p>T</p>"}
      {"id":"gid://shopify/Product/1","title":"Desk","handle":"desk","descriptionHtml":"<p>Oak</p>","vendor":"Norden","productType":"Furniture","tags":["oak"],"status":"ACTIVE","publishedAt":"2026-01-01T00:00:00Z","seo":{"title":"Oak desk","description":null},"translations":[{"locale":"de","key":"title","value":"Schreibtisch"}]}
      {"id":"gid://shopify/ProductVariant/11","sku":"D-1","price":"300.00","compareAtPrice":"400.00","selectedOptions":[{"name":"Width","value":"120"}],"inventoryQuantity":3,"inventoryPolicy":"DENY","inventoryItem":{"id":"gid://shopify/InventoryItem/5","tracked":true},"__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/ProductVariant/12","sku":null,"price":"350.00","compareAtPrice":null,"selectedOptions":[{"name":"Width","value":"160"}],"inventoryQuantity":0,"inventoryPolicy":"CONTINUE","inventoryItem":{"id":"gid://shopify/InventoryItem/6","tracked":true},"__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/InventoryLevel/1?inventory_item_id=5","quantities":[{"name":"on_hand","quantity":9},{"name":"available","quantity":2}],"location":{"id":"gid://shopify/Location/1","name":"Bern"},"__parentId":"gid://shopify/ProductVariant/11"}
      {"namespace":"custom","key":"weight","type":"number_decimal","value":"21.5","__parentId":"gid://shopify/ProductVariant/11"}
      {"id":"gid://shopify/MediaImage/3","alt":"Side","image":{"url":"https://cdn.example/d.jpg","width":800,"height":600},"__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/Video/4","alt":"","__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/Collection/8","title":"Office","handle":"office","__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/Product/1","__parentId":"gid://shopify/Collection/7"}
      {"id":"gid://shopify/Metafield/1","namespace":"custom","key":"fsc","type":"boolean","value":"true","__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/Metafield/2","namespace":"reviews","key":"rating","type":"rating","value":"{\\"value\\":\\"4.0\\",\\"scale_max\\":\\"5.0\\"}","__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/Metafield/3","namespace":"reviews","key":"rating_count","type":"number_integer","value":"7","__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/Metafield/4","namespace":"shopify--discovery--product_recommendation","key":"related_products","type":"list.product_reference","value":"[\\"gid://shopify/Product/2\\"]","__parentId":"gid://shopify/Product/1"}
      {"id":"gid://shopify/Product/2","title":"Lamp","handle":"lamp","status":"DRAFT","tags":[]}
      {"id":"gid://shopify/ProductVariant/21","sku":"L-1","price":"40.00","selectedOptions":[{"name":"Title","value":"Default Title"}],"availableForSale":false,"__parentId":"gid://shopify/Product/2"}
      {"id":"gid://shopify/PriceList/9","name":"Trade","currency":"USD"}
      {"variant":{"id":"gid://shopify/ProductVariant/21"},"price":{"amount":"33.0","currencyCode":"USD"},"compareAtPrice":null,"__parentId":"gid://shopify/PriceList/9"}
      {"variant":{"id":"gid://shopify/ProductVariant/12"},"price":{"amount":"310.0","currencyCode":"USD"},"__parentId":"gid://shopify/PriceList/9"}
      {"id":"gid://shopify/Metafield/5","namespace":"a","key":"b","value":"c","__parentId":"gid://shopify/ProductVariant/99"}
      {"id":"gid://shopify/ProductVariant/98","price":"1.00","__parentId":"gid://shopify/Product/97"}
      {"id":"gid://shopify/Shop/1","name":"Shop"}
      """
          .lines()
          .toList();

  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export =
        new TestExport(temp, problems, "shopify-jsonl").with("locales: [en]\ncurrencies: [EUR]\n");
  }

  @Test
  void lines_are_one_product_again_with_all_that_hung_below_it() throws IOException {
    SnapshotSummary made = make(LINES);
    assertThat(made.records()).isEqualTo(new RecordCounts(22, 3, 15, 0, 4));
    Product desk = export.product(made, "1");
    assertThat(desk.name().byTag()).isEqualTo(Map.of("en", "Desk", "de", "Schreibtisch"));
    assertThat(desk.seo().title().byTag()).isEqualTo(Map.of("en", "Oak desk"));
    assertThat(desk.seo().description()).isNull();
    assertThat(desk.categories()).extracting(CategoryLink::id).containsExactly("8", "7");
    assertThat(export.categories(made))
        .extracting(Category::id, c -> c.slug().byTag().get("en"))
        .containsExactly(tuple("7", "tables"), tuple("8", "office"));
    assertThat(desk.primaryImage().url()).isEqualTo("https://cdn.example/d.jpg");
    assertThat(desk.primaryImage().alt().byTag()).isEqualTo(Map.of("en", "Side"));
    assertThat(desk.attributes())
        .extracting(Attribute::name, Attribute::value, Attribute::type)
        .containsExactly(
            tuple("product_type", "Furniture", AttributeType.TEXT),
            tuple("custom.fsc", true, AttributeType.BOOLEAN));
    assertThat(desk.rating()).isEqualTo(new Rating("4", 7));
    assertThat(desk.relations().related()).containsExactly("2");
    Variant narrow = desk.variants().get(0);
    assertThat(narrow.attributes())
        .extracting(Attribute::name, a -> a.value().toString())
        .containsExactly(tuple("width", "120"), tuple("custom.weight", "21.5"));
    assertThat(narrow.prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("300.00", "400.00"));
    assertThat(narrow.stock())
        .containsExactly(new Stock(null, "Bern", 2, Availability.IN_STOCK, null));
    Variant wide = desk.variants().get(1);
    assertThat(wide.id()).isEqualTo("12");
    assertThat(wide.stock())
        .containsExactly(new Stock(null, null, null, Availability.BACKORDER, null));
    assertThat(wide.prices())
        .extracting(Price::value, Price::currency, Price::channel)
        .containsExactly(tuple("350.00", "EUR", null), tuple("310.00", "USD", "Trade"));
    Product lamp = export.product(made, "2");
    assertThat(lamp.published()).isFalse();
    assertThat(lamp.stock())
        .containsExactly(new Stock(null, null, 0, Availability.OUT_OF_STOCK, null));
    assertThat(lamp.prices())
        .extracting(Price::value, Price::channel)
        .containsExactly(tuple("40.00", null), tuple("33.00", "Trade"));
    assertThat(made.skipped())
        .extracting(f -> f.count() + " " + f.what())
        .containsExactly(
            "2 a catalog has no use for this kind of record",
            "1 its product is not in the export",
            "1 its variant is not in the export");
  }

  @Test
  void parents_may_stand_below_their_children() throws IOException {
    List<String> turned = new ArrayList<>(LINES);
    Collections.reverse(turned);
    SnapshotSummary made = make(turned);
    assertThat(made.records()).isEqualTo(new RecordCounts(22, 3, 15, 0, 4));
    Product desk = export.product(made, "1");
    assertThat(desk.variants()).extracting(Variant::id).containsExactly("12", "11");
    assertThat(desk.primaryImage().url()).isEqualTo("https://cdn.example/d.jpg");
    assertThat(export.product(made, "2").prices())
        .extracting(Price::channel)
        .containsExactly(null, "Trade");
  }

  @Test
  void a_broken_line_costs_one_line() throws IOException {
    SnapshotSummary made =
        make(
            List.of(
                "{\"id\":\"gid://shopify/Product/1\",\"title\":\"A\"",
                "[1]",
                "{\"id\":\"gid://shopify/Product/2\",\"handle\":\"b\"}",
                "{\"id\":\"gid://shopify/Product/3\",\"title\":\"C\"}"));
    assertThat(made.records()).isEqualTo(new RecordCounts(4, 1, 0, 3, 0));
    assertThat(made.quarantined())
        .extracting(f -> f.what())
        .containsExactly(
            "it has no \"title\"", "the line is no JSON", "the line is no record with fields");
  }

  private SnapshotSummary make(List<String> lines) throws IOException {
    return export.file("bulk.jsonl", String.join("\n", lines) + "\n").make();
  }
}
