package dev.shopstrata.layer;

import java.util.regex.Pattern;

/** A store's name; also a folder under {@code target/storefront} and a Maven classifier. */
public record StoreId(String value) implements Comparable<StoreId> {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public StoreId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("\"" + value + "\" is no store id");
    }
  }

  public static StoreId of(String value) {
    return new StoreId(value);
  }

  public static boolean isValid(String value) {
    return SHAPE.matcher(value).matches();
  }

  @Override
  public int compareTo(StoreId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
