package dev.shopstrata.seo;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds one schema.org object; absent and empty values leave no key. */
final class Schema {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Schema() {}

  /** An object that stands by itself in a script element. */
  static Schema document(String type) {
    return new Schema().put("@context", "https://schema.org").put("@type", type);
  }

  /** An object within another. */
  static Schema of(String type) {
    return new Schema().put("@type", type);
  }

  Schema put(String key, Object value) {
    boolean isEmpty =
        value == null
            || (value instanceof String text && text.isEmpty())
            || (value instanceof Collection<?> items && items.isEmpty());
    if (!isEmpty) {
      values.put(key, value);
    }
    return this;
  }

  Map<String, Object> map() {
    return Collections.unmodifiableMap(values);
  }
}
