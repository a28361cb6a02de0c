package dev.shopstrata.layer;

import java.util.regex.Pattern;

/** A layer's name: its path under the layers directory, or the id its artifact declares. */
public record LayerId(String value) implements Comparable<LayerId> {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

  public LayerId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("\"" + value + "\" is no layer id");
    }
  }

  public static LayerId of(String value) {
    return new LayerId(value);
  }

  /** Lower-case letters, digits and hyphens in segments; {@code super} is taken by templates. */
  public static boolean isValid(String value) {
    return SHAPE.matcher(value).matches() && !value.equals("super");
  }

  /** The CSS cascade layer that holds this layer's rules. */
  public String cascadeName() {
    return value.replace('/', '-');
  }

  @Override
  public int compareTo(LayerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
