package dev.shopstrata.store;

import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.tree.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code catalog} from settings that fit the schema. */
final class CatalogSettingsReader {
  private static final int DEFAULT_REVIEWS = 10;

  private CatalogSettingsReader() {}

  static CatalogSettings read(MapNode settings) {
    MapNode catalog = settings.map("catalog").orElseThrow();
    PriceScope prices =
        new PriceScope(
            settings.text("currency").orElseThrow(),
            texts(catalog, "channels"),
            catalog.text("country").or(() -> settings.text("country")),
            catalog.text("customerGroup"));
    return new CatalogSettings(
        catalog.text("id").orElseThrow(),
        prices,
        texts(catalog, "stockChannels"),
        assortment(catalog.map("assortment").orElse(MapNode.empty(catalog.at())), stopped(catalog)),
        rule(catalog, "missingPrice", MissingRule.HIDE),
        rule(catalog, "missingName", MissingRule.HIDE),
        rule(catalog, "outOfStock", MissingRule.SHOW),
        catalog.text("reviews").map(Integer::valueOf).orElse(DEFAULT_REVIEWS));
  }

  /** The texts of a list, none when it is absent. */
  static List<String> texts(MapNode map, String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : map.list(key).map(ListNode::items).orElse(List.of())) {
      texts.add(((ScalarNode) item).text());
    }
    return texts;
  }

  private static NavigableMap<String, String> stopped(MapNode catalog) {
    NavigableMap<String, String> stopped = new TreeMap<>();
    catalog
        .map("stop")
        .ifPresent(
            map ->
                map.fields()
                    .keySet()
                    .forEach(id -> map.text(id).ifPresent(why -> stopped.put(id, why))));
    return stopped;
  }

  private static Assortment assortment(MapNode map, NavigableMap<String, String> stopped) {
    List<AttributeCondition> conditions = new ArrayList<>();
    for (Node item : map.list("attributes").map(ListNode::items).orElse(List.of())) {
      MapNode condition = (MapNode) item;
      conditions.add(
          new AttributeCondition(condition.text("name").orElseThrow(), texts(condition, "values")));
    }
    return new Assortment(
        globs(map, "products", "include"),
        globs(map, "products", "exclude"),
        globs(map, "categories", "include"),
        globs(map, "categories", "exclude"),
        map.text("root"),
        conditions,
        stopped);
  }

  private static List<Glob> globs(MapNode assortment, String of, String key) {
    Optional<MapNode> selection = assortment.map(of);
    return selection.map(s -> texts(s, key)).orElse(List.of()).stream().map(Glob::of).toList();
  }

  private static MissingRule rule(MapNode catalog, String key, MissingRule otherwise) {
    return catalog
        .text(key)
        .map(text -> MissingRule.valueOf(text.toUpperCase(Locale.ROOT)))
        .orElse(otherwise);
  }
}
