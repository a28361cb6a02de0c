package dev.shopstrata.normalize.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopifyJsonTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export =
        new TestExport(temp, problems, "shopify-json")
            .with("locales: [en]\ncurrencies: [EUR]\nlanguages:\n  pt-PT: pt\n");
  }

  @Test
  void rest_products_have_options_prices_pieces_pictures_and_collections() throws IOException {
    export.file(
        "products.json",
        """
        {"products": [
          {"id": 632910392, "title": "Player", "body_html": null, "vendor": "Norden",
           "product_type": "Audio", "handle": "player", "status": "active",
           "published_at": "2026-01-02T03:04:05-05:00", "created_at": "2026-01-01T00:00:00Z",
           "updated_at": "2026-02-03T04:05:06+01:00",
           "tags": "Music, Small, Music",
           "options": [{"id": 1, "name": "Colour", "position": 1, "values": ["Red", "Blue"]}],
           "variants": [
             {"id": 1, "title": "Red", "option1": "Red", "option2": null, "sku": "P-R",
              "price": "199.00", "compare_at_price": "249.00", "barcode": "12345678",
              "inventory_management": "shopify", "inventory_policy": "deny",
              "inventory_quantity": 10, "image_id": 22},
             {"id": 2, "title": "Blue", "option1": "Blue", "sku": "", "price": "199.00",
              "compare_at_price": null, "inventory_management": null,
              "inventory_policy": "continue", "inventory_quantity": -5, "image_id": null},
             {"id": 3, "title": "Green", "option1": "Green", "price": "ask",
              "inventory_management": "shopify", "inventory_quantity": 0}],
           "images": [
             {"id": 22, "position": 2, "alt": null, "width": 100, "height": 50,
              "src": "https://cdn.example/b.png"},
             {"id": 21, "position": 1, "alt": "Front", "src": "https://cdn.example/a.png"}],
           "image": {"id": 21, "src": "https://cdn.example/a.png"},
           "translations": [{"locale": "pt-PT", "key": "title", "value": "Leitor"}]},
          {"id": 2, "title": "Hidden", "handle": "hidden", "published_at": null,
           "variants": [{"id": 4, "title": "Default Title", "option1": "Default Title",
             "price": "5.00", "inventory_management": "shopify", "inventory_quantity": 0}]},
          {"id": 3, "title": "No price", "variants": [{"id": 5, "price": "-1"}]},
          {"id": 4, "variants": []}, {"title": "No id", "product_type": "x"}]}
        """);
    export.file(
        "smart_collections.json",
        """
        {"smart_collections": [{"id": 77, "title": "Sound &amp; Music", "handle": "sound",
          "body_html": "<p>All</p>", "sort_order": "manual", "published_at": "2026-01-01T00:00:00Z",
          "rules": [], "image": {"src": "https://cdn.example/s.png"}}]}
        """);
    export.file(
        "collects.json",
        """
        {"collects": [{"id": 1, "product_id": 632910392, "collection_id": 77},
          {"id": 2, "product_id": 632910392, "collection_id": 78},
          {"id": 3, "product_id": 99, "collection_id": 77}]}
        """);
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(9, 3, 2, 3, 1));
    Product player = export.product(made, "632910392");
    assertThat(player.name().byTag()).isEqualTo(Map.of("en", "Player", "pt", "Leitor"));
    assertThat(player.slug().byTag()).isEqualTo(Map.of("en", "player"));
    assertThat(player.description()).isNull();
    assertThat(player.createdAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(player.updatedAt()).isEqualTo(Instant.parse("2026-02-03T03:05:06Z"));
    assertThat(player.custom()).isEqualTo(Map.of("tags", List.of("Music", "Small")));
    assertThat(player.categories()).containsExactly(new CategoryLink("77", null, null));
    assertThat(player.primaryImage().url()).isEqualTo("https://cdn.example/a.png");
    assertThat(player.gallery().get(0).width()).isEqualTo(100);
    assertThat(player.variants()).extracting(Variant::id).containsExactly("1", "2");
    Variant red = player.variants().get(0);
    assertThat(red.attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(tuple("colour", "Red"));
    assertThat(red.prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("199.00", "249.00"));
    assertThat(red.images()).containsExactly(player.gallery().get(0));
    assertThat(red.stock()).containsExactly(stock(10, Availability.IN_STOCK));
    assertThat(player.variants().get(1).sku()).isNull();
    assertThat(player.variants().get(1).stock())
        .containsExactly(stock(null, Availability.IN_STOCK));
    Product hidden = export.product(made, "2");
    assertThat(hidden.published()).isFalse();
    assertThat(hidden.variants()).isEmpty();
    assertThat(hidden.stock()).containsExactly(stock(0, Availability.OUT_OF_STOCK));
    Category sound = export.categories(made).get(0);
    assertThat(sound.name().byTag()).isEqualTo(Map.of("en", "Sound & Music"));
    assertThat(sound.image().url()).isEqualTo("https://cdn.example/s.png");
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price is below zero: \"-1\" [products.json #3]",
            "it has no \"id\" [products.json #5]",
            "it has no \"title\" [products.json #4]");
    assertThat(made.notes())
        .extracting(f -> f.what() + " " + f.first())
        .contains(
            "a variant that can't be read was left out of its product [product 632910392]",
            "a reference to a category that is not there was dropped [products.json #1]");
  }

  @Test
  void the_storefronts_own_json_knows_only_whether_something_can_be_bought() throws IOException {
    export.file(
        "page-1.json",
        """
        {"products": [{"id": 9, "title": "Tee", "handle": "tee", "body_html": "<p>x</p>",
          "published_at": "2026-01-02T03:04:05-05:00", "vendor": "V", "product_type": "Shirts",
          "tags": ["a", "b"], "options": [{"name": "Size", "position": 1, "values": ["S", "M"]}],
          "variants": [
            {"id": 91, "title": "S", "option1": "S", "sku": "T-S", "available": true,
             "price": "20.00", "compare_at_price": "", "featured_image":
               {"id": 5, "src": "https://cdn.example/s.jpg", "alt": "S"}},
            {"id": 92, "title": "M", "option1": "M", "sku": "T-M", "available": false,
             "price": "20.00", "featured_image": null}],
          "images": [{"id": 5, "src": "https://cdn.example/s.jpg"}]}]}
        """);
    export.file(
        "mug.js",
        """
        {"id": 10, "title": "Mug", "handle": "mug", "description": "<p>Mug</p>", "type": "Cups",
         "tags": [], "price": 1250, "options": ["Title"], "featured_image": "//cdn.example/m.jpg",
         "images": ["//cdn.example/m.jpg"], "variants": [{"id": 101, "title": "Default Title",
           "option1": "Default Title", "public_title": null, "price": 1250,
           "compare_at_price": 1500, "inventory_management": "shopify", "available": true}]}
        """);
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(2, 2, 0, 0, 0));
    assertThat(export.product(made, "9").variants())
        .flatExtracting(Variant::stock)
        .containsExactly(stock(null, Availability.IN_STOCK), stock(0, Availability.OUT_OF_STOCK));
    assertThat(export.product(made, "9").categories())
        .extracting(CategoryLink::id)
        .containsExactly("shirts");
    Product mug = export.product(made, "10");
    assertThat(mug.prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("12.50", "15.00"));
    assertThat(mug.primaryImage().url()).isEqualTo("//cdn.example/m.jpg");
    assertThat(mug.stock()).containsExactly(stock(null, Availability.IN_STOCK));
  }

  private static Stock stock(Integer quantity, Availability availability) {
    return new Stock(null, null, quantity, availability, null);
  }
}
