package dev.shopstrata.normalize.export;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record as its export has it, asked for one of its values. */
@FunctionalInterface
public interface RawRecord {
  /** For records that nobody can ask. */
  RawRecord NONE = path -> Optional.empty();

  /**
   * The value at a JSON Pointer ({@code /attributes/0/value}) or, without a slash before it, in a
   * column or under a key: text, Long, BigDecimal, Boolean, a List or Map of these; empty when
   * there is none.
   */
  Optional<Object> at(String path);

  /** A JSON record. */
  static RawRecord of(JsonNode record) {
    return path -> {
      JsonNode value = path.startsWith("/") ? record.at(pointer(path)) : record.path(path);
      return Optional.ofNullable(plain(value));
    };
  }

  /** A record that is plain Java: maps, lists and scalars. */
  static RawRecord of(Map<String, Object> record) {
    return path -> {
      Object value = record;
      String[] steps =
          path.startsWith("/") ? path.substring(1).split("/", -1) : new String[] {path};
      for (String step : steps) {
        value = inside(value, step.replace("~1", "/").replace("~0", "~"));
      }
      return Optional.ofNullable(value instanceof String text && text.isBlank() ? null : value);
    };
  }

  private static Object inside(Object value, String step) {
    if (value instanceof Map<?, ?> map) {
      return map.get(step);
    }
    boolean isItem = value instanceof List<?> && step.matches("[0-9]{1,9}");
    if (isItem && value instanceof List<?> list && Integer.parseInt(step) < list.size()) {
      return list.get(Integer.parseInt(step));
    }
    return null;
  }

  private static JsonPointer pointer(String path) {
    return JsonPointer.compile(path);
  }

  private static Object plain(JsonNode value) {
    if (value.isTextual()) {
      return value.asText().isBlank() ? null : value.asText();
    }
    if (value.isBoolean()) {
      return value.asBoolean();
    }
    if (value.isNumber()) {
      boolean whole = value.isIntegralNumber() && value.canConvertToLong();
      return whole ? (Object) value.asLong() : value.decimalValue();
    }
    if (value.isArray()) {
      List<Object> list = new ArrayList<>();
      value.forEach(
          item -> {
            Object plain = plain(item);
            if (plain != null) {
              list.add(plain);
            }
          });
      return list.isEmpty() ? null : list;
    }
    if (value.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      value
          .properties()
          .forEach(
              entry -> {
                Object plain = plain(entry.getValue());
                if (plain != null) {
                  map.put(entry.getKey(), plain);
                }
              });
      return map.isEmpty() ? null : map;
    }
    return null;
  }
}
