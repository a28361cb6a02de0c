package dev.shopstrata.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.content.RichText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes JSON Schemas of records, as {@link ViewJson} writes them. */
final class RecordSchemas {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String TYPE = "type";

  private final FieldTexts texts = new FieldTexts();
  private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();

  /** A reference to a record's schema, which is made with all that it needs. */
  ObjectNode reference(Class<?> record) {
    String name = record.getSimpleName();
    if (!schemas.containsKey(name)) {
      ObjectNode schema = NODES.objectNode();
      schemas.put(name, schema);
      fill(schema, record);
    }
    return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  /** All schemas so far, by name. */
  ObjectNode all() {
    ObjectNode all = NODES.objectNode();
    schemas.forEach(all::set);
    return all;
  }

  private void fill(ObjectNode schema, Class<?> record) {
    schema.put(TYPE, "object").put("description", texts.text(record.getSimpleName()));
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : record.getRecordComponents()) {
      String name = component.getName().equals("custom") ? "$custom" : component.getName();
      String field = record.getSimpleName() + "." + name;
      ObjectNode property = schema(component.getGenericType());
      if (texts.isOptional(field)) {
        property = optional(property);
      }
      properties.set(name, property.put("description", texts.text(field)));
      required.add(name);
    }
    schema.put("additionalProperties", false);
  }

  private static ObjectNode optional(ObjectNode schema) {
    if (schema.path(TYPE).isTextual()) {
      String type = schema.path(TYPE).asText();
      schema.putArray(TYPE).add(type).add("null");
      return schema;
    }
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(schema).add(NODES.objectNode().put(TYPE, "null"));
    return either;
  }

  private ObjectNode schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      ObjectNode schema = NODES.objectNode();
      if (generic.getRawType().equals(Map.class)) {
        return schema.put(TYPE, "object");
      }
      schema.put(TYPE, "array").set("items", schema(arguments[0]));
      return schema;
    }
    Class<?> plain = (Class<?>) type;
    return plain.isRecord() ? reference(plain) : scalar(plain);
  }

  private static ObjectNode scalar(Class<?> type) {
    ObjectNode schema = NODES.objectNode();
    if (type.equals(String.class)) {
      return schema.put(TYPE, "string");
    }
    if (type.equals(RichText.class)) {
      return schema.put(TYPE, "string").put("contentMediaType", "text/html");
    }
    if (type.equals(int.class) || type.equals(Integer.class)) {
      return schema.put(TYPE, "integer");
    }
    if (type.equals(boolean.class) || type.equals(Boolean.class)) {
      return schema.put(TYPE, "boolean");
    }
    if (type.equals(BigDecimal.class)) {
      return schema.put(TYPE, "number");
    }
    if (type.equals(Object.class)) {
      schema.putArray(TYPE).add("string").add("number").add("boolean").add("array");
      return schema;
    }
    throw new IllegalArgumentException(type + " has no JSON form");
  }
}
