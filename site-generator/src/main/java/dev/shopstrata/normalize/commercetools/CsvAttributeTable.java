package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.TableRow;
import java.util.Locale;

/**
 * Reads the attributes of product types from a table: a row with a name begins an attribute, the
 * rows after it have further values of an enum.
 */
final class CsvAttributeTable {
  private final SourceOptions options;
  private final ProductTypes types;
  private final CsvAttributes attributes;
  private ObjectNode attribute;

  CsvAttributeTable(SourceOptions options, ProductTypes types, CsvAttributes attributes) {
    this.options = options;
    this.types = types;
    this.attributes = attributes;
  }

  void add(TableRow row) {
    if (row.get("name").isPresent()) {
      finish();
      attribute = JsonNodeFactory.instance.objectNode().put("name", row.get("name").get());
      type(row.get("type").orElse("text"));
      row.get("attributeConstraint").ifPresent(c -> attribute.put("attributeConstraint", c));
      attribute.set("label", localized(row, "label"));
    }
    if (attribute != null && row.get("enumKey").isPresent()) {
      ObjectNode value = values().addObject().put("key", row.get("enumKey").get());
      ObjectNode labels = localized(row, "enumLabel");
      if (labels.isEmpty()) {
        value.put("label", row.first("enumLabel", "enumKey").orElse(""));
      } else {
        value.set("label", labels);
      }
    }
  }

  void finish() {
    if (attribute != null) {
      types.learnAttribute(attribute);
      attributes.learn(attribute);
    }
    attribute = null;
  }

  /** {@code set:lenum} is a set of localized enums. */
  private void type(String text) {
    ObjectNode type = attribute.putObject("type");
    String[] parts = text.split(":", 2);
    if (parts.length > 1 && parts[0].equals("set")) {
      type.put("name", "set").putObject("elementType").put("name", parts[1]);
    } else {
      type.put("name", parts[0]);
    }
  }

  private ArrayNode values() {
    ObjectNode type = (ObjectNode) attribute.path("type");
    ObjectNode element = type.has("elementType") ? (ObjectNode) type.get("elementType") : type;
    return element.withArray("values");
  }

  private ObjectNode localized(TableRow row, String field) {
    ObjectNode texts = JsonNodeFactory.instance.objectNode();
    String start = field.toLowerCase(Locale.ROOT) + ".";
    for (String column : row.columns()) {
      if (column.toLowerCase(Locale.ROOT).startsWith(start)) {
        row.get(column)
            .ifPresent(text -> texts.put(options.language(column.substring(start.length())), text));
      }
    }
    return texts;
  }
}
