package dev.shopstrata.normalize.bigcommerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.MutatedExport;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigCommerceJsonTest {
  private static final String FACTS = "locales: [en]\ncurrencies: [USD]\n";
  private static final String PRODUCTS =
      """
      {"data": [
        {"id": 77, "name": "Mug &amp; Lid ", "type": "physical", "sku": "M", "description": "<p>Hot</p>",
         "price": 20, "sale_price": 0, "retail_price": 25, "calculated_price": 20, "brand_id": 5,
         "categories": [23, 24, 99], "inventory_tracking": "variant", "inventory_level": 7,
         "is_visible": true, "availability": "available", "page_title": "Mugs",
         "meta_keywords": ["mug", "lid"], "meta_description": "", "reviews_rating_sum": 9,
         "reviews_count": 2, "mpn": "MP", "upc": "012345678905", "related_products": [78, -1],
         "custom_url": {"url": "/kitchen/mug-lid/", "is_customized": false},
         "date_created": "2026-01-02T03:04:05+00:00",
         "date_modified": "2026-03-04T05:06:07+00:00",
         "custom_fields": [{"id": 1, "name": "Material", "value": "Steel"}],
         "bulk_pricing_rules": [
           {"quantity_min": 10, "quantity_max": 19, "type": "percent", "amount": 12.5},
           {"quantity_min": 20, "quantity_max": 49, "type": "price", "amount": 5},
           {"quantity_min": 50, "quantity_max": 0, "type": "fixed", "amount": 9.99},
           {"quantity_min": 90, "quantity_max": 0, "type": "fixed", "amount": 90}],
         "images": [
           {"id": 1, "is_thumbnail": false, "sort_order": 0, "url_standard": "https://c.example/1.jpg"},
           {"id": 2, "is_thumbnail": true, "sort_order": 1, "description": "Front",
            "url_zoom": "https://c.example/2z.jpg", "url_standard": "https://c.example/2.jpg"}],
         "variants": [
           {"id": 1, "product_id": 77, "sku": "M-R", "price": null, "calculated_price": 20,
            "inventory_level": 3, "purchasing_disabled": false, "image_url": "",
            "option_values": [{"id": 9, "label": "Red", "option_id": 3, "option_display_name": "Color"}]},
           {"id": 2, "product_id": 77, "sku": "M-B", "price": 30, "sale_price": 24.5,
            "calculated_price": 24.5, "inventory_level": 0, "image_url": "https://c.example/b.jpg",
            "option_values": [{"id": 8, "label": "Blue", "option_id": 3, "option_display_name": "Color"}]},
           {"id": 3, "product_id": 77, "sku": "M-G", "price": "ask",
            "option_values": [{"label": "Green", "option_display_name": "Color"}]}]},
        {"id": 78, "name": "Guide", "type": "digital", "price": 5, "sale_price": 4,
         "inventory_tracking": "none", "availability": "preorder", "is_visible": false,
         "preorder_release_date": "2026-12-01T00:00:00+00:00",
         "variants": [{"id": 4, "product_id": 78, "sku": "G", "price": 6, "sale_price": null, "option_values": []}]},
        {"id": 79, "name": "Secret price", "price": 9, "is_price_hidden": true, "availability": "disabled"},
        {"id": 80, "name": "", "price": 1}, {"id": 81, "name": "Bad", "price": -1}],
       "meta": {"pagination": {"total": 5}}}
      """;

  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "bigcommerce-json").with(FACTS);
  }

  @Test
  void products_have_brand_categories_reductions_tiers_pieces_and_pictures() throws IOException {
    export.file("products-1.json", PRODUCTS);
    export.file(
        "categories.json",
        """
        {"data": [{"id": 23, "parent_id": 0, "name": "Kitchen", "sort_order": 2, "is_visible": true,
          "custom_url": {"url": "/kitchen/"}, "page_title": "All", "image_url": "https://c.example/k.jpg"},
         {"category_id": 24, "tree_id": 1, "parent_id": 23, "name": "Mugs", "is_visible": false,
          "url": {"path": "/kitchen/mugs/"}}]}
        """);
    export.file(
        "brands.json", "{\"data\": [{\"id\": 5, \"name\": \"Norden\", \"page_title\": \"\"}]}");
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(8, 5, 1, 2, 0));
    Product mug = export.product(made, "77");
    assertThat(mug.name().byTag()).isEqualTo(Map.of("en", "Mug & Lid"));
    assertThat(mug.slug().byTag()).isEqualTo(Map.of("en", "mug-lid"));
    assertThat(mug.brand()).isEqualTo("Norden");
    assertThat(mug.gtin()).isEqualTo("012345678905");
    assertThat(mug.categories()).extracting(CategoryLink::id).containsExactly("23", "24");
    assertThat(mug.rating()).isEqualTo(new Rating("4.5", 2));
    assertThat(mug.seo().keywords().byTag()).isEqualTo(Map.of("en", "mug, lid"));
    assertThat(mug.createdAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    assertThat(mug.updatedAt()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
    assertThat(mug.relations().related()).containsExactly("78");
    assertThat(mug.attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(tuple("material", "Steel"));
    assertThat(mug.primaryImage().url()).isEqualTo("https://c.example/2z.jpg");
    assertThat(mug.gallery()).extracting(Image::url).containsExactly("https://c.example/1.jpg");
    assertThat(mug.variants()).extracting(Variant::id).containsExactly("1", "2");
    assertThat(mug.variants())
        .flatExtracting(Variant::prices)
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("20.00", "25.00"), tuple("24.50", "30.00"));
    assertThat(mug.variants().get(0).prices().get(0).tiers())
        .containsExactly(new Tier(10, "17.50"), new Tier(20, "15.00"), new Tier(50, "9.99"));
    assertThat(mug.variants())
        .flatExtracting(Variant::stock)
        .containsExactly(
            stock(3, Availability.IN_STOCK, null), stock(0, Availability.OUT_OF_STOCK, null));
    Product guide = export.product(made, "78");
    assertThat(guide.kind()).isEqualTo(ProductKind.DOWNLOADABLE);
    assertThat(guide.published()).isFalse();
    assertThat(guide.sku()).isEqualTo("G");
    assertThat(guide.prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("4.00", "6.00"));
    assertThat(guide.stock())
        .containsExactly(stock(null, Availability.PREORDER, Instant.parse("2026-12-01T00:00:00Z")));
    assertThat(export.product(made, "79").prices()).isEmpty();
    assertThat(export.product(made, "79").stock())
        .containsExactly(stock(0, Availability.OUT_OF_STOCK, null));
    assertThat(export.categories(made))
        .extracting(Category::id, Category::parent, Category::published, Category::order)
        .containsExactly(tuple("23", null, true, "2"), tuple("24", "23", false, "0"));
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price is below zero: \"-1\" [products-1.json #5]",
            "it has no \"name\" [products-1.json #4]");
    assertThat(made.notes())
        .extracting(f -> f.what())
        .contains(
            "a variant that can't be read was left out of its product",
            "bulk pricing rules that lower no price or can't be read were left out");
  }

  @Test
  void variants_pictures_inventory_and_price_lists_may_stand_apart() throws IOException {
    export.file(
        "a-prices.json",
        """
        {"data": [{"price_list_id": 2, "variant_id": 11, "currency": "kwd", "price": 1.2345,
          "sale_price": null, "bulk_pricing_tiers": [
            {"quantity_min": 5, "quantity_max": 0, "type": "fixed", "amount": 1.1}]},
         {"price_list_id": 2, "variant_id": 12, "sku": "X", "currency": "usd"},
         {"price_list_id": 9, "sku": "A-2", "currency": "usd", "price": 7, "sale_price": 6}]}
        """);
    export.file(
        "b-images.json",
        "{\"data\": [{\"id\": 1, \"product_id\": 1, \"url_standard\": \"https://c.example/a.jpg\"}]}");
    export.file(
        "c-inventory.json",
        """
        {"data": [{"identity": {"sku": "A-1", "variant_id": 11, "product_id": 1}, "locations": [
          {"location_id": 1, "location_code": "BERN", "available_to_sell": 4},
          {"location_id": 2, "available_to_sell": 0}]}]}
        """);
    export.file("d-lists.json", "{\"data\": [{\"id\": 2, \"name\": \"Trade\", \"active\": true}]}");
    export.file(
        "e-variants.json",
        """
        {"data": [{"id": 11, "product_id": 1, "sku": "A-1", "price": 8, "option_values":
            [{"label": "S", "option_display_name": "Size"}]},
          {"id": 12, "product_id": 1, "sku": "A-2", "price": null, "option_values":
            [{"label": "M", "option_display_name": "Size"}]},
          {"id": 13, "product_id": 2, "sku": "B"}]}
        """);
    export.file(
        "product.json",
        """
        {"data": {"id": 1, "name": "A", "price": 10, "inventory_tracking": "product",
          "inventory_level": 0}, "meta": {}}
        """);
    export.file(
        "tree.json",
        """
        {"data": [{"id": 1, "parent_id": 0, "name": "Top", "url": "/top/", "children": [
          {"id": 2, "parent_id": 1, "name": "Sub", "url": "/top/sub/", "children": []},
          {"id": 3, "parent_id": 1}]}]}
        """);
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(11, 2, 7, 0, 2));
    Product a = export.product(made, "1");
    assertThat(a.primaryImage().url()).isEqualTo("https://c.example/a.jpg");
    assertThat(a.variants().get(0).prices())
        .extracting(Price::currency, Price::value, Price::channel)
        .containsExactly(tuple("USD", "8.00", null), tuple("KWD", "1.2345", "Trade"));
    assertThat(a.variants().get(0).prices().get(1).tiers()).containsExactly(new Tier(5, "1.100"));
    assertThat(a.variants().get(1).prices())
        .extracting(Price::value, Price::regular, Price::channel)
        .containsExactly(tuple("10.00", null, null), tuple("6.00", "7.00", "9"));
    assertThat(a.variants().get(0).stock())
        .containsExactly(
            new Stock(null, "BERN", 4, Availability.IN_STOCK, null),
            new Stock(null, "2", 0, Availability.OUT_OF_STOCK, null));
    assertThat(a.variants().get(1).stock())
        .containsExactly(stock(0, Availability.OUT_OF_STOCK, null));
    assertThat(export.categories(made))
        .extracting(Category::id, Category::parent)
        .containsExactly(tuple("1", null), tuple("2", "1"));
    assertThat(made.skipped())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a catalog has no use for this kind of record [a-prices.json #2]",
            "its product is not in the export [e-variants.json #3]");
  }

  @Property(tries = 300)
  void damaged_exports_are_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    new MutatedExport(
            "bigcommerce-json",
            FACTS,
            Map.of(
                "products.json", PRODUCTS.getBytes(StandardCharsets.UTF_8),
                "tree.json",
                    "{\"data\": [{\"id\": 23, \"name\": \"A\", \"parent_id\": 24}]}"
                        .getBytes(StandardCharsets.UTF_8),
                "prices.json",
                    "{\"data\": [{\"price_list_id\": 1, \"variant_id\": 1, \"price\": 3.5}]}"
                        .getBytes(StandardCharsets.UTF_8)))
        .check(seed);
  }

  private static Stock stock(Integer quantity, Availability availability, Instant from) {
    return new Stock(null, null, quantity, availability, from);
  }
}
