package dev.shopstrata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The keys that a part of {@code site.yaml} can have, as the settings' schema says. */
public final class SettingKeys {
  private final JsonNode definition;
  private final JsonNode rule;

  private SettingKeys(JsonNode definition, JsonNode rule) {
    this.definition = definition;
    this.rule = resolved(definition, rule);
  }

  /** Those of the whole file. */
  public static SettingKeys all() {
    JsonNode definition = new SettingsSchema().definition();
    return new SettingKeys(definition, definition);
  }

  /** Whether the part is a map with keys of the user's own choice, or no map. */
  public boolean isFree() {
    boolean closed = rule.has("properties") && !rule.path("additionalProperties").asBoolean(true);
    return !closed && !rule.has("items");
  }

  /** In the order of the schema. */
  public Collection<String> names() {
    List<String> names = new ArrayList<>();
    rule.path("properties").fieldNames().forEachRemaining(names::add);
    return List.copyOf(names);
  }

  /** What lies below a key; empty when there is no such key. */
  public Optional<SettingKeys> below(String key) {
    if (isFree()) {
      return Optional.of(new SettingKeys(definition, rule.path("additionalProperties")));
    }
    JsonNode below = rule.path("properties").path(key);
    return below.isMissingNode()
        ? Optional.empty()
        : Optional.of(new SettingKeys(definition, below));
  }

  /** What an item of the list is. */
  public SettingKeys item() {
    return new SettingKeys(definition, rule.path("items"));
  }

  private static JsonNode resolved(JsonNode definition, JsonNode rule) {
    return rule.has("$ref")
        ? resolved(definition, definition.at(rule.path("$ref").asText().substring(1)))
        : rule;
  }
}
