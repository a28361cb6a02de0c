package dev.shopstrata.store;

import dev.shopstrata.problem.Location;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps stores of an environment that expires out of search engines, whatever layers say. */
final class PreviewRule {
  private PreviewRule() {}

  static MapNode apply(MapNode site, Optional<String> environment) {
    return environment
        .flatMap(name -> site.map("publish").flatMap(publish -> publish.map(name)))
        .flatMap(found -> found.get("expires"))
        .map(expires -> hidden(site, expires.at()))
        .orElse(site);
  }

  private static MapNode hidden(MapNode site, Location at) {
    MapNode seo = site.map("seo").orElse(MapNode.empty(at));
    return with(site, "seo", with(seo, "index", ScalarNode.plain("false", at), at), seo.at());
  }

  private static MapNode with(MapNode map, String key, Node value, Location at) {
    Map<String, Field> fields = new LinkedHashMap<>(map.fields());
    fields.put(key, new Field(key, at, value));
    return new MapNode(fields, map.at());
  }
}
