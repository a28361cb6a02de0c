package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.shopstrata.normalize.export.SourcePosition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a shop that don't grow with its products: channels, attributes, categories. Of one
 * key the last record counts, as when Django loads a fixture.
 */
final class ShopRecords {
  private final Map<Model, Map<String, Held>> held = new EnumMap<>(Model.class);
  private final Map<Model, Map<String, List<String>>> owned = new EnumMap<>(Model.class);
  private final Map<Model, Boolean> seen = new EnumMap<>(Model.class);

  private record Held(JsonNode record, SourcePosition at) {}

  /** Remembers that there are records of a model. */
  void sees(Model model) {
    seen.put(model, true);
  }

  boolean has(Model model) {
    return seen.containsKey(model);
  }

  void hold(Model model, JsonNode record, SourcePosition at) {
    String key = Model.key(record);
    held.computeIfAbsent(model, m -> new LinkedHashMap<>()).put(key, new Held(record, at));
    List<String> siblings =
        owned
            .computeIfAbsent(model, m -> new LinkedHashMap<>())
            .computeIfAbsent(model.owner(record), o -> new ArrayList<>());
    if (!siblings.contains(key)) {
      siblings.add(key);
    }
  }

  /** Whether the record at a place is the one that counts. */
  boolean counts(Model model, JsonNode record, SourcePosition at) {
    Held last = held.getOrDefault(model, Map.of()).get(Model.key(record));
    return last != null && last.at().equals(at);
  }

  /** The fields of a record; nothing is in them when it is not there. */
  JsonNode fields(Model model, String key) {
    Held found = held.getOrDefault(model, Map.of()).get(key);
    return found == null ? MissingNode.getInstance() : found.record().path("fields");
  }

  /** The fields of all records of a model that belong to one other. */
  List<JsonNode> of(Model model, String owner) {
    List<JsonNode> all = new ArrayList<>();
    for (String key : owned.getOrDefault(model, Map.of()).getOrDefault(owner, List.of())) {
      all.add(fields(model, key));
    }
    return all;
  }

  /** The fields of all records of a model. */
  List<JsonNode> all(Model model) {
    return held.getOrDefault(model, Map.of()).values().stream()
        .map(one -> one.record().path("fields"))
        .toList();
  }

  /** What a channel is called. */
  String channel(String key) {
    return fields(Model.CHANNEL, key).path("slug").asText(key);
  }
}
