package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.export.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into records of Shopify's JSON, whose fields REST and GraphQL call differently. */
final class Fields {
  private Fields() {}

  /** What a list, or a connection of GraphQL, has; each item as it is. */
  static List<JsonNode> list(JsonNode record, String name) {
    JsonNode value = record.path(name);
    List<JsonNode> items = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(items::add);
    } else if (value.path("nodes").isArray()) {
      value.path("nodes").forEach(items::add);
    } else {
      value.path("edges").forEach(edge -> items.add(edge.path("node")));
    }
    return items;
  }

  /** The number of a record, by which REST and GraphQL both know it. */
  static Optional<String> id(JsonNode record) {
    return JsonFields.text(record, "id").map(id -> Gid.of(id).number());
  }
}
