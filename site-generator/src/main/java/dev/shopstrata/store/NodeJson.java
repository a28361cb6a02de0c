package dev.shopstrata.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.math.BigDecimal;

/** Gives merged data the form a JSON Schema validator reads. */
final class NodeJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private NodeJson() {}

  static JsonNode of(Node node) {
    if (node instanceof MapNode map) {
      ObjectNode object = JSON.objectNode();
      map.fields().forEach((key, field) -> object.set(key, of(field.value())));
      return object;
    }
    if (node instanceof ListNode list) {
      ArrayNode array = JSON.arrayNode();
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return switch (scalar.kind()) {
      case NULL -> JSON.nullNode();
      case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NUMBER -> JSON.numberNode(new BigDecimal(scalar.text()));
      case TEXT -> JSON.textNode(scalar.text());
    };
  }
}
