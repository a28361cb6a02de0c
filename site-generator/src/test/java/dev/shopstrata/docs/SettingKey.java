package dev.shopstrata.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * One key of {@code site.yaml}, as its schema describes it.
 *
 * @param path from the top; {@code []} stands for the items of a list: {@code locales[].id}
 * @param rule its part of the schema, with what it refers to
 * @param required whether the map it is in must have it
 */
record SettingKey(String path, JsonNode rule, boolean required) {
  private static final String WHEN_ABSENT = " When absent: ";

  String meaning() {
    String description = rule.path("description").asText();
    int absent = description.indexOf(WHEN_ABSENT);
    return absent < 0 ? description : description.substring(0, absent);
  }

  /** What holds when no layer writes the key; empty when the schema says nothing about it. */
  Optional<String> whenAbsent() {
    String description = rule.path("description").asText();
    int absent = description.indexOf(WHEN_ABSENT);
    if (required) {
      return Optional.of("required");
    }
    if (absent >= 0) {
      String text = description.substring(absent + WHEN_ABSENT.length());
      return Optional.of(text.substring(0, text.length() - 1));
    }
    return defaultValue()
        .map(value -> value.isContainerNode() && value.isEmpty() ? "none" : code(value));
  }

  Optional<JsonNode> defaultValue() {
    return Optional.ofNullable(rule.get("default"));
  }

  Optional<JsonNode> example() {
    return Optional.ofNullable(rule.path("examples").get(0));
  }

  String type() {
    return type(rule);
  }

  private static String type(JsonNode rule) {
    if (rule.has("enum")) {
      return each(rule.path("enum")).stream()
          .map(SettingKey::code)
          .collect(Collectors.joining(" or "));
    }
    if (rule.path("type").isArray()) {
      return each(rule.path("type")).stream()
          .map(type -> word(type.asText()))
          .collect(Collectors.joining(" or "));
    }
    String items = type(rule.path("items"), "text");
    return switch (rule.path("type").asText()) {
      case "array" -> "list of " + (items.equals("map") ? "maps" : items);
      case "integer" -> range(rule);
      default -> word(rule.path("type").asText());
    };
  }

  private static String type(JsonNode items, String otherwise) {
    return items.has("type") ? type(items) : otherwise;
  }

  private static String range(JsonNode rule) {
    return "whole number, "
        + rule.path("minimum").asText()
        + " to "
        + rule.path("maximum").asText();
  }

  private static String word(String type) {
    return switch (type) {
      case "string" -> "text";
      case "object" -> "map";
      case "boolean" -> "`true` or `false`";
      case "number" -> "number";
      default -> throw new AssertionError("no word for the type \"" + type + "\"");
    };
  }

  /** A value as one would write it in a line of YAML, as Markdown code. */
  static String code(JsonNode value) {
    DumpSettings flow =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.FLOW).setSplitLines(false).build();
    Object plain = new ObjectMapper().convertValue(value, Object.class);
    return "`" + new Dump(flow).dumpToString(plain).strip() + "`";
  }

  private static List<JsonNode> each(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    StreamSupport.stream(array.spliterator(), false).forEach(items::add);
    return items;
  }
}
