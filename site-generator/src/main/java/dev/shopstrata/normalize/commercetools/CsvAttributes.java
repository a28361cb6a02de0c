package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.export.TableRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads attributes, which are text in tables, as what their type says they are. */
final class CsvAttributes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?[0-9]{1,18})");

  /** In prose a blank follows. */
  private static final Pattern LOOKS_LIKE_SET = Pattern.compile("[^;]{1,100}(;[^;\\s][^;]{0,99})+");

  private final String separator;
  private final Map<String, Type> types = new HashMap<>();

  /** What is known of an attribute's values. */
  private record Type(String element, boolean isSet, boolean isSameForAll) {
    static final Type UNKNOWN = new Type("", false, false);
  }

  CsvAttributes(String separator) {
    this.separator = separator;
  }

  /** Learns an attribute of a product type, as JSON has it. */
  void learn(JsonNode attribute) {
    JsonNode type = attribute.path("type");
    boolean isSet = type.path("name").asText().equals("set");
    types.putIfAbsent(
        attribute.path("name").asText(),
        new Type(
            (isSet ? type.path("elementType") : type).path("name").asText(),
            isSet,
            attribute.path("attributeConstraint").asText().equals("SameForAll")));
  }

  /** Whether the master's value holds for all variants. */
  boolean isSameForAll(String name) {
    return type(name).isSameForAll();
  }

  private Type type(String name) {
    return types.getOrDefault(name, Type.UNKNOWN);
  }

  /** The value of a row, empty when it has none. */
  Optional<JsonNode> read(TableRow row, String name, CsvColumns columns) {
    Map<String, String> byLanguage = columns.byField().get(name);
    Type type = type(name);
    if (!byLanguage.containsKey("")) {
      ObjectNode texts = columns.localized(row, name);
      if (texts.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(type.isSet() ? sets(texts) : texts);
    }
    return row.get(byLanguage.get("")).map(text -> value(text, type));
  }

  private JsonNode value(String text, Type type) {
    boolean isSet =
        type.isSet() || (type.element().isEmpty() && LOOKS_LIKE_SET.matcher(text).matches());
    if (!isSet) {
      return element(text, type.element());
    }
    ArrayNode set = JSON.arrayNode();
    parts(text).forEach(part -> set.add(element(part, type.element())));
    return set;
  }

  /** A set of localized texts has one list of texts per language. */
  private ArrayNode sets(ObjectNode texts) {
    ArrayNode set = JSON.arrayNode();
    texts
        .properties()
        .forEach(
            language -> {
              List<String> parts = parts(language.getValue().asText());
              for (int i = 0; i < parts.size(); i++) {
                ObjectNode one = i < set.size() ? (ObjectNode) set.get(i) : set.addObject();
                one.put(language.getKey(), parts.get(i));
              }
            });
    return set;
  }

  private List<String> parts(String text) {
    return Arrays.stream(text.split(Pattern.quote(separator), -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static JsonNode element(String text, String type) {
    switch (type) {
      case "number" -> {
        try {
          return text.length() > 40 ? JSON.textNode(text) : JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
          return JSON.textNode(text);
        }
      }
      case "money" -> {
        Matcher money = MONEY.matcher(text);
        return money.matches()
            ? JSON.objectNode()
                .put("currencyCode", money.group(1))
                .put("centAmount", Long.parseLong(money.group(2)))
            : JSON.textNode(text);
      }
      case "reference" -> {
        return JSON.objectNode().put("typeId", "product").put("id", text);
      }
      case "boolean", "" -> {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean isBoolean = lower.equals("true") || lower.equals("false");
        return isBoolean ? JSON.booleanNode(lower.equals("true")) : JSON.textNode(text);
      }
      default -> {
        return JSON.textNode(text);
      }
    }
  }
}
