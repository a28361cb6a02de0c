package snapshot;

import static snapshot.Chance.chance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many pieces of a variant lie in each warehouse. */
final class Stock {
  private Stock() {}

  static List<Object> stock(String productId, String variantId) {
    List<Object> stock = new ArrayList<>();
    for (String channel : List.of("hamburg", "leeds", "kuwait", "tokyo")) {
      boolean isNew = chance(productId, "new", 40) == 0;
      int luck = chance(variantId, channel, 20);
      boolean gone = chance(productId, channel + "gone", 30) == 0;
      Map<String, Object> s = new LinkedHashMap<>();
      s.put("channel", channel);
      if (isNew) {
        s.put("availability", "preorder");
        s.put("availableFrom", "2026-12-15T00:00:00Z");
        stock.add(s);
        continue;
      }
      s.put("quantity", gone || luck < 3 ? 0 : luck * 4);
      s.put(
          "availability", gone || luck < 2 ? "out-of-stock" : luck == 2 ? "backorder" : "in-stock");
      if (!gone && luck == 2) {
        s.put("availableFrom", "2027-01-11T00:00:00Z");
      }
      stock.add(s);
    }
    return stock;
  }
}
