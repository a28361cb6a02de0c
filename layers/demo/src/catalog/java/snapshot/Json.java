package snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON text of maps, lists, texts, numbers and truth values. */
final class Json {
  private Json() {}

  static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((key, item) -> members.add(json(key) + ":" + json(item)));
      return "{" + String.join(",", members) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(Json::json).toList()) + "]";
    }
    if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
    return String.valueOf(value);
  }
}
