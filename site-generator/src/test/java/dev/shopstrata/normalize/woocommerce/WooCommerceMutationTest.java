package dev.shopstrata.normalize.woocommerce;

import dev.shopstrata.normalize.MutatedExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WooCommerceMutationTest {
  private static final String YAML = "locales: [en]\ncurrencies: [EUR]\n";
  private static final String TABLE =
      """
      ID,Type,SKU,Name,Published,In stock?,Stock,Sale price,Regular price,Date sale price ends,Categories,\
      Images,Parent,Grouped products,Upsells,Position,Attribute 1 name,Attribute 1 value(s)
      44,variable,tee,Tee,1,1,5,,,,"Clothing > Tees, Music","https://x.example/1.jpg, https://x.example/2.jpg",\
      ,,id:45,0,Color,"Blue, Red"
      76,variation,tee-red,Tee - Red,1,1,parent,15,20,2026-12-01,,,tee,,,1,Color,Red
      77,variation,tee-blue,Tee - Blue,1,0,,,20,,,,id:44,,,2,Color,Blue
      45,"simple, virtual",cap,Cap,1,1,,,18,,Clothing,,,,tee,,,
      46,grouped,set,Set,1,1,,,,,Clothing,,,"cap, tee",,,,
      """;
  private static final String PRODUCTS =
      """
      [{"id": 44, "name": "Tee", "slug": "tee", "type": "variable", "status": "publish", "sku": "tee",
        "price": "15", "regular_price": "", "categories": [{"id": 17, "name": "Tees", "slug": "tees"}],
        "attributes": [{"id": 1, "name": "Color", "options": ["Red", "Blue"], "visible": true}],
        "images": [{"src": "https://x.example/1.jpg"}], "variations": [71], "upsell_ids": [45]},
       {"id": 45, "name": "Set", "slug": "set", "type": "grouped", "sku": "", "grouped_products": [44]},
       {"id": 71, "type": "variation", "parent_id": 44, "sku": "tee-red", "regular_price": "20",
        "stock_quantity": 3, "stock_status": "instock", "attributes": [{"name": "Color", "option": "Red"}]}]
      """;
  private static final String OTHERS =
      """
      [{"id": 17, "name": "Tees", "slug": "tees", "parent": 0, "menu_order": 2},
       {"id": 5, "product_id": 45, "status": "approved", "reviewer": "Ann", "review": "Good", "rating": 4}]
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void a_damaged_table_is_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    new MutatedExport("woocommerce-csv", YAML, Map.of("p.csv", bytes(TABLE))).check(seed);
  }

  @Property(tries = 300)
  void damaged_answers_are_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    Map<String, byte[]> files =
        Map.of("products.json", bytes(PRODUCTS), "others.json", bytes(OTHERS));
    new MutatedExport("woocommerce-json", YAML, files).check(seed);
  }
}
