package dev.shopstrata.normalize.commercetools;

import dev.shopstrata.normalize.MutatedExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CommercetoolsMutationTest {
  private static final String PRODUCTS =
      """
      [{"key": "tea", "version": 3, "name": {"en": "Tea"}, "slug": {"en": "tea"},
        "categories": [{"typeId": "category", "key": "drinks"}],
        "masterVariant": {"sku": "T1", "prices": [
          {"value": {"centAmount": 1999, "currencyCode": "EUR"}, "country": "DE",
           "tiers": [{"minimumQuantity": 10, "value": {"centAmount": 900, "currencyCode": "EUR"}}]}],
          "attributes": [{"name": "size", "value": {"key": "s", "label": "Small"}}],
          "images": [{"url": "https://x.example/1.jpg", "dimensions": {"w": 10, "h": 10}}]},
        "variants": [{"sku": "T2", "attributes": [{"name": "size", "value": 3}]}]},
       {"key": "pot", "name": {"en": "Pot"}, "masterVariant": {"sku": "P1"}}]
      """;

  private final MutatedExport export =
      new MutatedExport(
          "commercetools-json",
          "",
          Map.of(
              "products.json", bytes(PRODUCTS),
              "categories.json", bytes("[{\"key\": \"drinks\", \"name\": {\"en\": \"Drinks\"}}]"),
              "inventory.json", bytes("[{\"sku\": \"T1\", \"quantityOnStock\": 5}]")));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void a_damaged_export_is_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    export.check(seed);
  }
}
