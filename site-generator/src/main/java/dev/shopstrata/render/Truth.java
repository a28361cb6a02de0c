package dev.shopstrata.render;

import dev.shopstrata.content.RichText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** What counts as true in {@code if}, {@code and}, {@code or} and {@code not}. */
final class Truth {
  private Truth() {}

  /** Nothing, false, zero, empty text, empty lists and empty maps are false. */
  static boolean of(Object value) {
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean known) {
      return known;
    }
    if (value instanceof CharSequence text) {
      return text.length() > 0;
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.signum() != 0;
    }
    if (value instanceof Number number) {
      return number.doubleValue() != 0;
    }
    if (value instanceof Collection<?> items) {
      return !items.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    return !(value instanceof RichText rich) || !rich.html().isEmpty();
  }
}
