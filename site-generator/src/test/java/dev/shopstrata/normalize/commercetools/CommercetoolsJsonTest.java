package dev.shopstrata.normalize.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommercetoolsJsonTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "commercetools-json");
  }

  @Test
  void embedded_prices_keep_scope_reduction_tiers_and_exact_amounts() throws IOException {
    export.file(
        "channels.json", "{\"results\": [{\"id\": \"c1\", \"key\": \"web\", \"roles\": []}]}");
    export.file(
        "products.json",
        """
        {"limit": 20, "offset": 0, "results": [{"id": "p1", "key": "tea", "version": 3,
          "taxCategory": {"typeId": "tax-category", "key": "standard"},
          "createdAt": "2026-01-02T03:04:05.678Z",
          "lastModifiedAt": "2026-02-03T04:05:06.789Z",
          "masterData": {"published": true,
            "current": {"name": {"en": "Tea"}, "masterVariant": {"id": 1, "prices": [
              {"value": {"type": "centPrecision", "centAmount": 1999, "currencyCode": "EUR"},
               "country": "DE", "channel": {"typeId": "channel", "id": "c1"},
               "customerGroup": {"typeId": "customer-group", "id": "g", "obj": {"key": "gold"}},
               "validFrom": "2026-01-01T00:00:00Z",
               "discounted": {"value": {"centAmount": 999, "currencyCode": "EUR"}},
               "tiers": [{"minimumQuantity": 10, "value": {"centAmount": 900, "currencyCode": "EUR"}}]},
              {"value": {"centAmount": 500, "currencyCode": "JPY"}},
              {"value": {"centAmount": 500, "currencyCode": "KWD"}},
              {"value": {"type": "highPrecision", "centAmount": 1, "preciseAmount": 1234,
                "fractionDigits": 5, "currencyCode": "EUR"}}]}},
            "staged": {"name": {"en": "New tea"}, "masterVariant": {}}}}]}
        """);
    Product tea = export.product(export.make(), "tea");
    assertThat(problems.sorted()).isEmpty();
    assertThat(tea.name().byTag()).containsEntry("en", "Tea");
    assertThat(tea.createdAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
    assertThat(tea.updatedAt()).isEqualTo(Instant.parse("2026-02-03T04:05:06.789Z"));
    Price first = tea.prices().get(0);
    assertThat(first.value()).isEqualTo("9.99");
    assertThat(first.regular()).isEqualTo("19.99");
    assertThat(first.country()).isEqualTo("DE");
    assertThat(first.channel()).isEqualTo("web");
    assertThat(first.customerGroup()).isEqualTo("gold");
    assertThat(first.validFrom()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(first.tiers()).containsExactly(new Tier(10, "9.00"));
    assertThat(first.taxCategory()).isEqualTo("standard");
    assertThat(tea.prices()).extracting(Price::value).contains("500", "0.500", "0.01234");
  }

  @Test
  void separate_prices_and_stock_join_by_sku_and_only_where_they_belong() throws IOException {
    export.file(
        "Product.json",
        """
        [{"key": "a", "priceMode": "Standalone", "name": {"en": "A"},
          "masterVariant": {"sku": "a1", "availability": {"isOnStock": true}},
          "variants": [{"sku": "a2"}]},
         {"key": "b", "priceMode": "Embedded", "name": {"en": "B"}, "masterVariant": {"sku": "b1",
          "availability": {"channels": {"w": {"isOnStock": false, "availableQuantity": 0,
            "restockableInDays": 3}}}}}]
        """);
    export.file(
        "StandalonePrice.json",
        """
        [{"key": "1", "sku": "a1", "value": {"centAmount": 100, "currencyCode": "EUR"}},
         {"key": "2", "sku": "a1", "value": {"centAmount": 90, "currencyCode": "EUR"}, "active": false},
         {"key": "3", "sku": "b1", "value": {"centAmount": 80, "currencyCode": "EUR"}},
         {"key": "4", "sku": "zz", "value": {"centAmount": 70, "currencyCode": "EUR"}},
         {"key": "5", "sku": "a2", "value": {"centAmount": "much", "currencyCode": "EUR"}}]
        """);
    export.file(
        "InventoryEntry.json",
        """
        [{"sku": "a1", "quantityOnStock": 7, "supplyChannel": {"typeId": "channel", "key": "w"}},
         {"sku": "a2", "quantityOnStock": 0, "expectedDelivery": "2026-09-01T00:00:00Z"},
         {"sku": "zz", "quantityOnStock": 1}]
        """);
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(10, 2, 3, 1, 4));
    assertThat(made.content().variants()).isEqualTo(3);
    assertThat(made.skipped())
        .extracting(f -> f.count() + " " + f.what() + " " + f.first())
        .containsExactly(
            "1 no product has this sku [InventoryEntry.json #3]",
            "2 no product takes a separate price for this sku"
                + " [StandalonePrice.json #3, StandalonePrice.json #4]",
            "1 the standalone price is not active [StandalonePrice.json #2]");
    Product a = export.product(made, "a");
    assertThat(a.variants().get(0).prices()).extracting(Price::value).containsExactly("1.00");
    assertThat(a.variants().get(0).stock())
        .containsExactly(new Stock("w", null, 7, Availability.IN_STOCK, null));
    assertThat(a.variants().get(1).stock().get(0).availability()).isEqualTo(Availability.BACKORDER);
    assertThat(a.variants().get(1).stock().get(0).availableFrom())
        .isEqualTo(Instant.parse("2026-09-01T00:00:00Z"));
    Product b = export.product(made, "b");
    assertThat(b.prices()).isEmpty();
    assertThat(b.stock()).containsExactly(new Stock("w", null, 0, Availability.BACKORDER, null));
  }

  @Test
  void attributes_become_options_relations_and_facts() throws IOException {
    export.file(
        "product-types.json",
        """
        [{"id": "t1", "key": "shoe", "name": "Shoe", "attributes": [
          {"name": "size", "label": {"en": "Size", "de": "Größe"}, "type": {"name": "text"},
           "attributeConstraint": "CombinationUnique"},
          {"name": "color", "label": {"en": "Color"}, "type": {"name": "lenum", "values": [
            {"key": "red", "label": {"en": "Red", "de": "Rot"}}]}, "attributeConstraint": "None"},
          {"name": "tags", "label": {"en": "Tags"}, "type": {"name": "set", "elementType":
            {"name": "enum", "values": []}}, "attributeConstraint": "SameForAll"}]}]
        """);
    export.file(
        "products-01.json",
        """
        [{"key": "boot", "productType": {"typeId": "product-type", "id": "t1"},
          "name": {"en": "Boot", "de": "Stiefel"},
          "masterVariant": {"sku": "s", "images": [{"url": "https://x.example/1.jpg",
              "dimensions": {"w": 10, "h": 20}}, {"url": "https://x.example/2.jpg"}],
            "attributes": [{"name": "size", "value": "40"}, {"name": "color", "value": "red"},
            {"name": "tags", "value": [{"key": "n", "label": "New"}, {"key": "s", "label": "Sale"}]},
            {"name": "care", "value": {"en": "Wipe", "de": "Wischen"}},
            {"name": "brand", "value": {"key": "acme", "label": "Acme"}},
            {"name": "fits", "value": [{"typeId": "product", "id": "uuid-lace"},
              {"typeId": "product", "key": "gone"}]}]},
          "variants": [{"sku": "t", "attributes": [{"name": "size", "value": "40"},
            {"name": "color", "value": "red"}, {"name": "weight", "value": 1.50},
            {"name": "tags", "value": [{"key": "n", "label": "New"}, {"key": "s", "label": "Sale"}]},
            {"name": "care", "value": {"en": "Wipe", "de": "Wischen"}},
            {"name": "brand", "value": {"key": "acme", "label": "Acme"}}]}]},
         {"key": "lace", "id": "uuid-lace", "name": {"en": "Lace"}, "masterVariant": {}}]
        """);
    export.file(
        "product-selection-assignments.json",
        """
        [{"product": {"typeId": "product", "id": "uuid-lace"},
          "productSelection": {"typeId": "product-selection", "key": "spring"}}]
        """);
    SnapshotSummary made = export.make();
    Product boot = export.product(made, "boot");
    assertThat(boot.attributes())
        .extracting(Attribute::name)
        .containsExactly("color", "tags", "care", "brand");
    Attribute color = boot.attributes().get(0);
    assertThat(color.type()).isEqualTo(AttributeType.COLOR);
    assertThat(color.valueLabel().byTag()).containsEntry("de", "Rot");
    Attribute tags = boot.attributes().get(1);
    assertThat(tags.value()).isEqualTo(List.of("n", "s"));
    assertThat(tags.valueLabel().byTag()).containsEntry("de", "New, Sale");
    assertThat(boot.brand()).isEqualTo("Acme");
    assertThat(boot.variants().get(0).attributes())
        .extracting(Attribute::name)
        .containsExactly("size");
    assertThat(boot.variants().get(1).attributes())
        .extracting(a -> a.name() + "=" + a.value())
        .containsExactly("size=40", "weight=1.50");
    assertThat(boot.variants().get(1).images()).hasSize(2);
    assertThat(boot.gallery()).hasSize(1);
    assertThat(boot.relations().related()).containsExactly("lace");
    assertThat(export.product(made, "lace").custom())
        .containsEntry("selections", List.of("spring"));
    assertThat(made.notes())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly("a reference to a product that is not there was dropped [product boot]");
  }

  @Test
  void categories_lose_unknown_parents_and_cycles() throws IOException {
    export.file(
        "categories.json",
        """
        [{"id": "1", "key": "z", "name": {"en": "Z"}, "slug": {"en": "z"},
          "parent": {"typeId": "category", "id": "2"}},
         {"id": "2", "key": "y", "name": {"en": "Y"}, "parent": {"typeId": "category", "id": "1"}},
         {"id": "3", "key": "x", "name": {"en": "X"}, "orderHint": "0.50",
          "parent": {"typeId": "category", "id": "9"}},
         {"id": "4", "key": "w", "name": {"en": "W"}, "orderHint": "0.9",
          "description": {"en": "a & b"}},
         {"id": "5", "key": "v"}]
        """);
    export.file(
        "products.json",
        """
        [{"key": "p", "name": {"en": "P"}, "masterVariant": {}, "categories": [
          {"typeId": "category", "id": "1"}, {"typeId": "category", "key": "w"},
          {"typeId": "category", "id": "9"}]}]
        """);
    SnapshotSummary made = export.make();
    try (Snapshot snapshot = new SnapshotReader(problems).open(made.snapshot())) {
      assertThat(snapshot.categories())
          .extracting(c -> c.id() + "<" + c.parent())
          .containsExactly("y<null", "z<y", "x<null", "w<null");
      assertThat(snapshot.categories())
          .filteredOn(c -> c.id().equals("w"))
          .extracting(Category::description)
          .allMatch(d -> d.byTag().get("en").equals("<p>a &amp; b</p>"));
      assertThat(snapshot.product(0).categories()).extracting("id").containsExactly("z", "w");
    }
    assertThat(made.notes())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a category whose parent is not there became a top category [category x]",
            "a reference to a category that is not there was dropped [product p]",
            "categories were each other's parents; the first by id became a top category"
                + " [category y]");
  }
}
