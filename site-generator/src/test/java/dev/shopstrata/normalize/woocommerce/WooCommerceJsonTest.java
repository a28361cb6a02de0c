package dev.shopstrata.normalize.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.ContentCounts;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WooCommerceJsonTest {
  private static final String CATEGORIES =
      """
      [{"id": 17, "name": "Tees &amp; Tops", "slug": "tees", "parent": 16, "description": "All<br>tees",
        "display": "default", "image": {"id": 9, "src": "https://x.example/c.jpg", "alt": ""},
        "menu_order": 2, "count": 1},
       {"id": 16, "name": "قمصان", "slug": "%d9%82%d9%85%d8%b5%d8%a7%d9%86", "parent": 0,
        "display": "default", "image": null, "menu_order": 1}]
      """;
  private static final String PRODUCTS =
      """
      [{"id": 44, "name": "Tee", "slug": "tee", "permalink": "https://x.example/product/tee/",
        "date_created": "2025-12-01T12:00:00", "date_created_gmt": "2025-12-01T11:00:00",
        "date_modified": "2026-03-01T12:00:00", "date_modified_gmt": "2026-03-01T11:00:00",
        "type": "variable", "status": "publish", "featured": true, "catalog_visibility": "visible",
        "description": "<b>Soft</b>\\n\\nand warm", "short_description": "<p>Short</p>", "sku": "woo-tee",
        "price": "15", "regular_price": "", "sale_price": "", "tax_status": "taxable", "tax_class": "",
        "manage_stock": true, "stock_quantity": 3, "stock_status": "instock", "backorders": "no",
        "average_rating": "4.50", "rating_count": 2, "upsell_ids": [45], "cross_sell_ids": [],
        "parent_id": 0, "categories": [{"id": 17, "name": "Tees", "slug": "tees"}],
        "brands": [{"id": 1, "name": "Ajax", "slug": "ajax"}],
        "tags": [{"id": 3, "name": "new", "slug": "new"}],
        "images": [{"id": 1, "src": "https://x.example/1.jpg", "name": "1", "alt": "Front"}],
        "attributes": [
          {"id": 1, "name": "Color", "position": 0, "visible": true, "variation": true, "options": ["Red", "Blue"]},
          {"id": 0, "name": "Fabric", "position": 1, "visible": true, "variation": false, "options": ["Cotton"]},
          {"id": 0, "name": "Code", "position": 2, "visible": false, "variation": false, "options": ["x"]}],
        "variations": [71, 72], "grouped_products": [], "menu_order": 0,
        "meta_data": [{"id": 1, "key": "_yoast_wpseo_metadesc", "value": "Buy it"},
                      {"id": 2, "key": "_yoast_wpseo_title", "value": "%%title%% now"}]},
       {"id": 45, "name": "Cap", "slug": "cap", "type": "simple", "status": "draft", "sku": "",
        "regular_price": "18", "sale_price": "16", "date_on_sale_from_gmt": null,
        "date_on_sale_to": "2026-12-01T00:59:59", "date_on_sale_to_gmt": "2026-11-30T23:59:59",
        "global_unique_id": "4006381333931",
        "stock_status": "onbackorder", "categories": [{"id": 99, "name": "Gone", "slug": "gone"}]},
       {"id": 46, "name": "Set", "slug": "set", "type": "grouped", "sku": "", "price": "16",
        "regular_price": "", "grouped_products": [45, 44]},
       {"id": 47, "name": "Shoes", "slug": "shoes", "type": "variable", "sku": "", "price": "80",
        "regular_price": "", "variations": [90]}]
      """;
  private static final String VARIATIONS =
      """
      [{"id": 72, "sku": "tee-blue", "price": "15", "regular_price": "20", "sale_price": "15",
        "status": "publish", "manage_stock": "parent", "stock_quantity": 3, "stock_status": "instock",
        "image": {"id": 2, "src": "https://x.example/b.jpg", "alt": ""}, "menu_order": 2,
        "attributes": [{"id": 1, "name": "Color", "option": "blue"}]},
       {"id": 71, "sku": "tee-red", "price": "20", "regular_price": "20", "sale_price": "",
        "status": "publish", "stock_quantity": null, "stock_status": "outofstock", "menu_order": 1,
        "attributes": [{"id": 1, "name": "Color", "option": "Red"}]}]
      """;
  private static final String REVIEWS =
      """
      [{"id": 5, "date_created_gmt": "2026-02-01T10:00:00", "product_id": 45, "status": "approved",
        "reviewer": "Ann", "review": "<p>Fits &amp; warms</p>\\n", "rating": 4, "verified": true},
       {"id": 6, "product_id": 45, "status": "hold", "reviewer": "Bob", "review": "spam", "rating": 1},
       {"id": 7, "product_id": 1, "status": "approved", "reviewer": "Cy", "review": "?", "rating": 1}]
      """;

  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() throws IOException {
    export =
        new TestExport(temp, new Problems(), "woocommerce-json")
            .with("locales: [en]\ncurrencies: [EUR]\n")
            .file("z-categories.json", CATEGORIES)
            .file("products.json", PRODUCTS)
            .file("a/variations-44.json", VARIATIONS)
            .file("reviews.json", REVIEWS)
            .file("tags.json", "[{\"id\": 3, \"name\": \"new\", \"slug\": \"new\"}]");
  }

  @Test
  void everything_in_the_answers_arrives() throws IOException {
    SnapshotSummary made = export.make();
    assertThat(made.content()).isEqualTo(new ContentCounts(4, 5, 3, 1));
    assertThat(made.records()).isEqualTo(new RecordCounts(12, 6, 3, 0, 3));
    assertThat(made.skipped())
        .extracting(f -> f.what())
        .containsExactly(
            "a catalog has no use for this kind of record",
            "no product is known by this reference",
            "the review is not approved");
  }

  @Test
  void a_variable_product_has_its_variations_in_the_shops_order() throws IOException {
    Product tee = export.product(export.make(), "44");
    assertThat(tee.kind()).isEqualTo(ProductKind.CONFIGURABLE);
    assertThat(tee.slug().byTag()).containsEntry("en", "tee");
    assertThat(tee.brand()).isEqualTo("Ajax");
    assertThat(tee.createdAt()).isEqualTo(Instant.parse("2025-12-01T11:00:00Z"));
    assertThat(tee.updatedAt()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
    assertThat(tee.description().byTag()).containsEntry("en", "<p><b>Soft</b></p><p>and warm</p>");
    assertThat(tee.custom())
        .containsEntry("featured", true)
        .containsEntry("shortDescription", "<p>Short</p>");
    assertThat(tee.rating()).isEqualTo(new Rating("4.50", 2));
    assertThat(tee.seo().title()).isNull();
    assertThat(tee.seo().description().byTag()).containsEntry("en", "Buy it");
    assertThat(tee.primaryImage().alt().byTag()).containsEntry("en", "Front");
    assertThat(tee.attributes()).extracting(Attribute::name).containsExactly("fabric");
    assertThat(tee.prices()).isEmpty();
    assertThat(tee.variants()).extracting(Variant::id).containsExactly("71", "72");
    assertThat(tee.variants())
        .flatExtracting(Variant::attributes)
        .extracting(Attribute::value)
        .containsExactly("Red", "Blue");
    Variant blue = tee.variants().get(1);
    assertThat(blue.prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("15.00", "20.00"));
    assertThat(blue.stock()).containsExactly(new Stock(null, null, 3, Availability.IN_STOCK, null));
    assertThat(tee.variants().get(0).stock().get(0).availability())
        .isEqualTo(Availability.OUT_OF_STOCK);
    assertThat(blue.images().get(0).url()).isEqualTo("https://x.example/b.jpg");
    assertThat(tee.relations().upsell()).containsExactly("45");
  }

  @Test
  void products_without_variations_have_their_prices_stock_and_reviews() throws IOException {
    SnapshotSummary made = export.make();
    Product cap = export.product(made, "45");
    assertThat(cap.published()).isFalse();
    assertThat(cap.gtin()).isEqualTo("4006381333931");
    assertThat(cap.prices())
        .extracting(Price::value, Price::validUntil)
        .containsExactly(
            tuple("18.00", null), tuple("16.00", Instant.parse("2026-12-01T00:00:00Z")));
    assertThat(cap.stock())
        .containsExactly(new Stock(null, null, null, Availability.BACKORDER, null));
    assertThat(cap.rating()).isEqualTo(new Rating("4.0", 1));
    assertThat(export.reviews(made))
        .containsExactly(
            new Review(
                "5",
                "45",
                null,
                "Fits & warms",
                "4",
                "Ann",
                Instant.parse("2026-02-01T10:00:00Z")));
    assertThat(export.product(made, "46").prices())
        .extracting(Price::value)
        .containsExactly("15.00");
    assertThat(export.product(made, "46").relations().bundle()).containsExactly("45", "44");
    assertThat(export.product(made, "47").prices())
        .extracting(Price::value)
        .containsExactly("80.00");
  }

  @Test
  void categories_are_a_tree_and_those_only_products_name_are_there_too() throws IOException {
    assertThat(export.categories(export.make()))
        .extracting(Category::id, Category::parent, c -> c.slug().byTag().get("en"))
        .containsExactly(
            tuple("99", null, "gone"), tuple("16", null, "قمصان"), tuple("17", "16", "tees"));
  }
}
