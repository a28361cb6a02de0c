package dev.shopstrata.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.store.SettingsReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** All keys of {@code site.yaml}, from its schema, in the schema's order. */
final class SettingKeys {
  private final JsonNode schema;
  private final List<SettingKey> keys = new ArrayList<>();

  private SettingKeys(JsonNode schema) {
    this.schema = schema;
  }

  static List<SettingKey> all() throws IOException {
    try (InputStream in = SettingsReader.class.getResourceAsStream("site.schema.json")) {
      SettingKeys found = new SettingKeys(new ObjectMapper().readTree(in));
      found.collect("", found.schema);
      return List.copyOf(found.keys);
    }
  }

  private void collect(String prefix, JsonNode map) {
    Set<String> required =
        StreamSupport.stream(map.path("required").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    map.path("properties")
        .properties()
        .forEach(
            property -> {
              String path = prefix + property.getKey();
              JsonNode rule = resolved(property.getValue());
              keys.add(new SettingKey(path, rule, required.contains(property.getKey())));
              collect(path + ".", rule);
              collect(path + "[].", rule.path("items"));
              collect(path + ".<environment>.", resolved(rule.path("additionalProperties")));
            });
  }

  /** A rule with what it refers to; what the rule itself says comes before. */
  private JsonNode resolved(JsonNode rule) {
    if (!rule.isObject()) {
      return rule;
    }
    ObjectNode all = rule.deepCopy();
    JsonNode reference = all.remove("$ref");
    if (reference != null) {
      JsonNode target = resolved(schema.at(reference.asText().substring(1)));
      target.properties().forEach(entry -> all.putIfAbsent(entry.getKey(), entry.getValue()));
    }
    if (all.has("items")) {
      all.set("items", resolved(all.get("items")));
    }
    return all;
  }
}
