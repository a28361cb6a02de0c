package dev.shopstrata.render;

import dev.shopstrata.content.RichText;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How values become text, and how messages name them. */
final class Printing {
  /** What messages call lists. */
  static final String LIST = "a list";

  private Printing() {}

  /** The text of a scalar; empty for lists, maps and records, which have none. */
  static Optional<String> text(Object value) {
    if (value instanceof String text) {
      return Optional.of(text);
    }
    if (value instanceof BigDecimal decimal) {
      return Optional.of(decimal.toPlainString());
    }
    boolean scalar =
        value instanceof Number
            || value instanceof Boolean
            || value instanceof Character
            || value instanceof Enum<?>
            || value instanceof SafeString;
    return scalar ? Optional.of(value.toString()) : Optional.empty();
  }

  /** What a printed value is as text, before it is escaped. */
  static String shown(Object value) {
    return value instanceof RichText rich ? rich.html() : text(value).orElse(value.toString());
  }

  /** "a list", "text", "a product": for messages. */
  static String kind(Object value) {
    if (value == null) {
      return "nothing";
    }
    if (value instanceof CharSequence || value instanceof SafeString || value instanceof Enum<?>) {
      return "text";
    }
    if (value instanceof Boolean) {
      return "true or false";
    }
    if (value instanceof Number) {
      return "a number";
    }
    if (value instanceof Collection<?>) {
      return LIST;
    }
    if (value instanceof Map<?, ?>) {
      return "a map";
    }
    if (value instanceof MacroAttributeProvider) {
      return "a set of macros";
    }
    if (value instanceof Lazy lazy) {
      return "the " + lazy.name();
    }
    return kindOf(value.getClass());
  }

  /** How messages name a record or another value of ours. */
  static String kindOf(Class<?> type) {
    String name = type.getSimpleName();
    return "a value of type " + (name.startsWith("Sf") ? name.substring(2) : name);
  }
}
