package dev.shopstrata.plan.route;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of paths: everything but RFC 3986's unreserved characters and slashes. */
public final class PercentCode {
  private static final String HEX = "0123456789ABCDEF";

  private PercentCode() {}

  public static String encode(String path) {
    int plain = 0;
    while (plain < path.length() && isPlain(path.charAt(plain))) {
      plain++;
    }
    if (plain == path.length()) {
      return path;
    }
    StringBuilder encoded = new StringBuilder(path.length() * 2).append(path, 0, plain);
    for (byte b : path.substring(plain).getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && isPlain((char) b)) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      }
    }
    return encoded.toString();
  }

  /** The reverse; a percent sign that starts no two hexadecimal digits stays. */
  public static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] source = path.getBytes(StandardCharsets.UTF_8);
    int i = 0;
    while (i < source.length) {
      int high =
          source[i] == '%' && i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(source[i + 2], 16) : -1;
      bytes.write(low >= 0 ? high * 16 + low : source[i]);
      i += low >= 0 ? 3 : 1;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~/".indexOf(c) >= 0;
  }
}
