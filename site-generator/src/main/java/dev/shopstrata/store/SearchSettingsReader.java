package dev.shopstrata.store;

import dev.shopstrata.source.MapNode;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads {@code search} from settings that fit the schema. */
final class SearchSettingsReader {
  private SearchSettingsReader() {}

  static SearchSettings read(MapNode map) {
    MapNode given = map.map("boosts").orElse(MapNode.empty(map.at()));
    NavigableMap<String, Integer> boosts = new TreeMap<>();
    for (String field : given.fields().keySet()) {
      boosts.put(field, new BigDecimal(given.text(field).orElseThrow()).intValueExact());
    }
    return new SearchSettings(
        map.text("enabled").map(Boolean::parseBoolean).orElse(false),
        CatalogSettingsReader.texts(map, "attributes"),
        boosts);
  }
}
