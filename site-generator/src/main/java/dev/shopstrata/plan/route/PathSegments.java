package dev.shopstrata.plan.route;

import com.ibm.icu.text.Normalizer2;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Turns any text into segments of a path that every file system and web server takes.
 *
 * <p>A character that can't be part of a file name is written as {@code ~} and two hexadecimal
 * digits: {@code ~} needs no encoding in URLs (RFC 3986), so a URL always decodes to its file's
 * name, which a percent sign in the file name would prevent.
 */
final class PathSegments {
  private static final int MAX_BYTES = 200;
  private static final int KEPT_BYTES = 180;
  private static final String REFUSED = "/\\:?*\"<>|";

  private PathSegments() {}

  /** One segment; empty when the text is. */
  static String one(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    String composed = Normalizer2.getNFCInstance().normalize(text);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c < 0x20 || c == 0x7f || REFUSED.indexOf(c) >= 0) {
        safe.append(escaped(c));
      } else {
        safe.append(c);
      }
    }
    return allowed(shortened(safe.toString(), text));
  }

  /** A path of segments; slashes in the text separate them, empty segments go. */
  static String many(String text) {
    if (text.indexOf('/') < 0) {
      return one(text);
    }
    StringBuilder path = new StringBuilder();
    for (String segment : text.split("/", -1)) {
      if (!segment.isEmpty()) {
        path.append(path.isEmpty() ? "" : "/").append(one(segment));
      }
    }
    return path.toString();
  }

  /** Nearly every slug: nothing to escape, no reserved name, short. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && i > 0))) {
        return false;
      }
    }
    return text.length() > 4 && text.length() <= MAX_BYTES;
  }

  private static String shortened(String safe, String text) {
    if (safe.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
      return safe;
    }
    StringBuilder head = new StringBuilder();
    int bytes = 0;
    for (int point : safe.codePoints().toArray()) {
      bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > KEPT_BYTES) {
        break;
      }
      head.appendCodePoint(point);
    }
    return head + "~" + Digest.of(text).prefix(8);
  }

  /** Escapes a final dot or space, then the first letter of a reserved name such as {@code con}. */
  private static String allowed(String segment) {
    String result = segment;
    if (result.endsWith(".") || result.endsWith(" ")) {
      int last = result.length() - 1;
      result = result.substring(0, last) + escaped(result.charAt(last));
    }
    return result.isEmpty() || SitePath.violation(result).isEmpty()
        ? result
        : escaped(result.charAt(0)) + result.substring(1);
  }

  private static String escaped(char c) {
    return String.format(Locale.ROOT, "~%02X", (int) c);
  }
}
