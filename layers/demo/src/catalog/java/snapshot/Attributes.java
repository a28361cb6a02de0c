package snapshot;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes with their labels in all languages. */
final class Attributes {
  private final Words words;

  Attributes(Words words) {
    this.words = words;
  }

  Map<String, Object> attribute(
      String name, Object value, Map<String, Object> valueLabel, String type) {
    Map<String, Object> attribute = new LinkedHashMap<>();
    attribute.put("name", name);
    attribute.put("label", words.word("attributes", name));
    attribute.put("value", value);
    attribute.put("valueLabel", valueLabel);
    attribute.put("type", type);
    return attribute;
  }
}
