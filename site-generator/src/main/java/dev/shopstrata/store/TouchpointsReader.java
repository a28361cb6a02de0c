package dev.shopstrata.store;

import dev.shopstrata.source.MapNode;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads {@code api} and {@code feeds} from settings that fit the schema. */
final class TouchpointsReader {
  private TouchpointsReader() {}

  /** A store that shows a customer group's prices isn't public, so shopping services get none. */
  static Touchpoints read(MapNode settings, CatalogSettings catalog) {
    MapNode api = settings.map("api").orElse(MapNode.empty(settings.at()));
    MapNode feeds = settings.map("feeds").orElse(MapNode.empty(settings.at()));
    boolean isPublic = catalog.prices().customerGroup().isEmpty();
    return new Touchpoints(isOn(api, "enabled"), feeds(feeds, isPublic));
  }

  private static boolean isOn(MapNode map, String key) {
    return map.text(key).map(Boolean::parseBoolean).orElse(false);
  }

  private static int newest(MapNode feeds) {
    return feeds.text("newest").map(text -> new BigDecimal(text).intValueExact()).orElse(0);
  }

  private static FeedSettings feeds(MapNode feeds, boolean isPublic) {
    NavigableMap<String, String> attributes = new TreeMap<>();
    feeds
        .map("attributes")
        .ifPresent(
            map ->
                map.fields().keySet().forEach(k -> attributes.put(k, map.text(k).orElseThrow())));
    return new FeedSettings(
        isPublic && isOn(feeds, "google"),
        isPublic && isOn(feeds, "meta"),
        isPublic ? newest(feeds) : 0,
        feeds.text("condition").orElse("new"),
        attributes);
  }
}
