package dev.shopstrata.normalize.shopify;

import dev.shopstrata.normalize.MutatedExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ShopifyMutationTest {
  private static final String FACTS = "locales: [en]\ncurrencies: [EUR]\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void damaged_tables_are_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    new MutatedExport(
            "shopify-csv",
            FACTS + "options:\n  markets:\n    Japan: JPY\n",
            Map.of(
                "products.csv",
                bytes(
                    """
                    Handle,Title,Body (HTML),Type,Tags,Option1 Name,Option1 Value,Variant SKU,\
                    Variant Inventory Tracker,Variant Inventory Qty,Variant Price,\
                    Variant Compare At Price,Image Src,Image Position,Price / Japan,Included / Japan,\
                    Rating (product.metafields.reviews.rating),Status
                    tea,Tea,<p>Green</p>,Drinks,"a, b",Size,S,T-S,shopify,3,5.00,6.00,https://x.example/1.jpg,1,\
                    700,TRUE,"{""value"":""4.5""}",active
                    tea,,,,,,L,T-L,shopify,0,9.00,,https://x.example/2.jpg,2,1200,TRUE,,
                    pot,Pot,,,,Title,Default Title,P,,,20.00,,,,,FALSE,,draft
                    """),
                "inventory.csv",
                bytes(
                    """
                    Handle,Title,Option1 Name,Option1 Value,SKU,Location,Available
                    tea,Tea,Size,S,T-S,Berlin,4
                    tea,Tea,Size,L,T-L,Berlin,not stocked
                    """)))
        .check(seed);
  }

  @Property(tries = 200)
  void damaged_json_is_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    new MutatedExport(
            "shopify-json",
            FACTS,
            Map.of(
                "products.json",
                bytes(
                    """
                    {"products": [{"id": 1, "title": "Tea", "handle": "tea", "tags": "a, b",
                      "published_at": "2026-01-02T03:04:05Z", "options": [{"name": "Size"}],
                      "variants": [{"id": 11, "option1": "S", "price": "5.00", "position": 1,
                        "compare_at_price": "6.00", "inventory_quantity": 3, "image_id": 5},
                        {"id": 12, "option1": "L", "price": "9.00", "available": true}],
                      "images": [{"id": 5, "position": 1, "src": "https://x.example/1.jpg"}]},
                     {"id": 2, "title": "Pot", "variants": [{"id": 21, "price": "7.00"}]}]}
                    """),
                "collections.json",
                bytes("{\"collections\": [{\"id\": 7, \"title\": \"C\", \"sort_order\": \"x\"}]}"),
                "collects.json",
                bytes("{\"collects\": [{\"product_id\": 1, \"collection_id\": 7}]}")))
        .check(seed);
  }

  @Property(tries = 300)
  void damaged_lines_are_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    String lines = String.join("\n", ShopifyBulkTest.LINES) + "\n";
    new MutatedExport("shopify-jsonl", FACTS, Map.of("bulk.jsonl", bytes(lines))).check(seed);
  }
}
