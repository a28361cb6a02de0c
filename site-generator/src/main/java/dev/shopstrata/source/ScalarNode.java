package dev.shopstrata.source;

import dev.shopstrata.problem.Location;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A scalar whose text is kept as it was written, so that {@code 010}, {@code 1.10} and {@code NO}
 * stay what they are until a typed consumer asks.
 */
public record ScalarNode(String text, Kind kind, Location at) implements Node {
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  /** What the text stands for. */
  public enum Kind {
    TEXT("text"),
    NUMBER("number"),
    BOOLEAN("true or false"),
    NULL("nothing");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  public static ScalarNode text(String text, Location at) {
    return new ScalarNode(text, Kind.TEXT, at);
  }

  /** A plain (unquoted) scalar by the rules of JSON: anything else than its literals is text. */
  public static ScalarNode plain(String text, Location at) {
    return new ScalarNode(text, plainKind(text), at);
  }

  private static Kind plainKind(String text) {
    if (text.isEmpty() || text.equals("null")) {
      return Kind.NULL;
    }
    if (text.equals("true") || text.equals("false")) {
      return Kind.BOOLEAN;
    }
    return JSON_NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
  }

  public boolean isNull() {
    return kind == Kind.NULL;
  }

  /**
   * null, a Boolean, a Long (integers that fit), a BigDecimal that prints as it was written, or a
   * String.
   */
  @Override
  public Object toJava() {
    return switch (kind) {
      case NULL -> null;
      case BOOLEAN -> Boolean.valueOf(text);
      case TEXT -> text;
      case NUMBER -> number();
    };
  }

  private Object number() {
    BigDecimal decimal = new BigDecimal(text);
    boolean fitsLong = decimal.scale() == 0 && decimal.precision() <= 18;
    return fitsLong ? (Object) decimal.longValueExact() : decimal;
  }

  @Override
  public String kindName() {
    return kind.label;
  }
}
