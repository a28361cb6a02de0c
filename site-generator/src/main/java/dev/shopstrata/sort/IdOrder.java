package dev.shopstrata.sort;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of ids in snapshots: by code point, which is also that of their UTF-8 bytes. */
public final class IdOrder {
  /** Differs from {@link String#compareTo} where a text has characters above U+FFFF. */
  public static final Comparator<String> COMPARATOR = IdOrder::compare;

  private IdOrder() {}

  private static int compare(String left, String right) {
    int limit = Math.min(left.length(), right.length());
    for (int i = 0; i < limit; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean bothSurrogates = Character.isSurrogate(a) == Character.isSurrogate(b);
        return bothSurrogates ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  public static int compare(byte[] left, byte[] right) {
    return Arrays.compareUnsigned(left, right);
  }

  public static byte[] bytes(String id) {
    return id.getBytes(StandardCharsets.UTF_8);
  }
}
