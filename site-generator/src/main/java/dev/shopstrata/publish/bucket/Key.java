package dev.shopstrata.publish.bucket;

import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.SitePath;
import java.nio.charset.StandardCharsets;

/**
 * The name of an object: parts divided by slashes, relative, unable to leave its bucket. Ordered by
 * UTF-8 bytes, as object stores list and manifests are sorted.
 *
 * @param value at most 1,024 bytes of UTF-8, as object stores demand
 */
public record Key(String value) implements Comparable<Key> {
  private static final int LONGEST = 1024;

  public Key {
    String key = value;
    SitePath.violation(value)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException("\"" + key + "\" is no key: " + why);
            });
    if (value.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no key: it is longer than 1,024 bytes");
    }
  }

  public static Key of(String value) {
    return new Key(value);
  }

  @Override
  public int compareTo(Key other) {
    return IdOrder.COMPARATOR.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
