package dev.shopstrata.store;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Puts harmless values where settings can't be used, to look at the others. */
final class SettingsSalvage {
  private final MapNode root;
  private final StoreId store;
  private final boolean isWhole;

  /**
   * @param isWhole whether nothing of the settings is lost
   */
  SettingsSalvage(MapNode root, StoreId store, boolean isWhole) {
    this.root = root;
    this.store = store;
    this.isWhole = isWhole;
  }

  /** The keys that problems are about: those they lie in, and required ones that are missing. */
  NavigableSet<String> keysOf(Collection<Problem> problems) {
    NavigableSet<String> keys = new TreeSet<>();
    for (Problem problem : problems) {
      for (Field field : root.fields().values()) {
        if (field.at().equals(problem.at()) || contains(field.value(), problem.at())) {
          keys.add(field.key());
        }
      }
    }
    standIns().keySet().stream().filter(key -> root.get(key).isEmpty()).forEach(keys::add);
    if (root.get("locales").isEmpty()) {
      keys.add("locales");
    }
    if (!isWhole) {
      // What was written there may have been any of these; languages are taken as they are.
      keys.addAll(standIns().keySet());
      keys.addAll(
          List.of(
              "api",
              "commerce",
              "custom",
              "feeds",
              "headers",
              "images",
              "listings",
              "publish",
              "routes",
              "security",
              "seo",
              "timeZone",
              "urls"));
    }
    return keys;
  }

  private static boolean contains(Node node, Location place) {
    if (node.at().equals(place)) {
      return true;
    }
    if (node instanceof MapNode map) {
      return map.fields().values().stream()
          .anyMatch(field -> field.at().equals(place) || contains(field.value(), place));
    }
    return node instanceof ListNode list
        && list.items().stream().anyMatch(item -> contains(item, place));
  }

  /**
   * The settings without some keys; empty when those can't be done without. Stand-ins are written
   * nowhere, so that problems with them can be told from others.
   */
  Optional<MapNode> without(NavigableSet<String> keys) {
    if (keys.contains("locales")) {
      return Optional.empty();
    }
    Map<String, Field> fields = new LinkedHashMap<>(root.fields());
    Map<String, Node> standIns = standIns();
    for (String key : keys) {
      fields.remove(key);
      if (standIns.containsKey(key)) {
        fields.put(key, new Field(key, Location.NOWHERE, standIns.get(key)));
      }
    }
    return Optional.of(new MapNode(fields, root.at()));
  }

  private Map<String, Node> standIns() {
    Map<String, Node> nodes = new LinkedHashMap<>();
    nodes.put("name", text(store.value()));
    nodes.put("url", text("https://" + store + ".invalid/"));
    // What ISO 3166 and ISO 4217 write for no country and no currency.
    nodes.put("country", text("ZZ"));
    nodes.put("currency", text("XXX"));
    Field id = new Field("id", Location.NOWHERE, text("none"));
    nodes.put("catalog", new MapNode(Map.of("id", id), Location.NOWHERE));
    return nodes;
  }

  private static ScalarNode text(String value) {
    return ScalarNode.text(value, Location.NOWHERE);
  }
}
