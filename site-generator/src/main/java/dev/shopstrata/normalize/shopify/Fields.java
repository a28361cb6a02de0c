package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into records of Shopify's JSON, whose fields REST and GraphQL call differently. */
final class Fields {
  private Fields() {}

  /** The first of the fields that has a text or a number, as text. */
  static Optional<String> text(JsonNode record, String... names) {
    for (String name : names) {
      JsonNode value = record.path(name);
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return Optional.of(value.asText().strip());
      }
    }
    return Optional.empty();
  }

  static Optional<Boolean> flag(JsonNode record, String... names) {
    return text(record, names).map(text -> !text.equalsIgnoreCase("false"));
  }

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
    return text(record, "id").map(id -> Gid.of(id).number());
  }

  /** A moment with its zone; empty when there is none or it can't be read. */
  static Optional<Instant> moment(JsonNode record, String... names) {
    try {
      return text(record, names).map(text -> OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
