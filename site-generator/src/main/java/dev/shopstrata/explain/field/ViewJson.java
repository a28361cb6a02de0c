package dev.shopstrata.explain.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.content.RichText;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;

/** Writes a value of a view as JSON, with all components, the absent ones as null. */
final class ViewJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ViewJson() {}

  static FieldValue of(Object value) {
    return new FieldValue(node(value).toString());
  }

  private static JsonNode node(Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof RichText text) {
      return NODES.textNode(text.html());
    }
    if (value instanceof Record) {
      ObjectNode object = NODES.objectNode();
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        object.set(component.getName(), node(component(component, value)));
      }
      return object;
    }
    if (value instanceof Collection<?> items) {
      ArrayNode array = NODES.arrayNode();
      items.forEach(item -> array.add(node(item)));
      return array;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach((key, item) -> object.set(String.valueOf(key), node(item)));
      return object;
    }
    return CatalogJson.tree(value);
  }

  static Object component(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " of a view can't be read", e);
    }
  }
}
