package dev.shopstrata.render;

import java.util.Locale;
import java.util.Set;

/** Which URLs may be printed: relative ones and those of a few schemes. */
final class SafeUrls {
  /** What is printed instead of a URL that is not safe. */
  static final String NOWHERE = "#";

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private SafeUrls() {}

  /** As {@link #isSafe}, for text that is already HTML: an entity could hide a scheme. */
  static boolean isSafeHtml(String html) {
    int end = 0;
    while (end < html.length() && "/?#".indexOf(html.charAt(end)) < 0) {
      if (html.charAt(end) == '&') {
        return false;
      }
      end++;
    }
    return isSafe(html);
  }

  /** Browsers skip control characters in schemes, so a text that begins with any is unsafe. */
  static boolean isSafe(String url) {
    String text = url.strip();
    int end = 0;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      char c = text.charAt(end);
      if (c == ':') {
        return SCHEMES.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
      }
      if (c < ' ') {
        return false;
      }
      end++;
    }
    return true;
  }

  static String of(String url) {
    return isSafe(url) ? url.strip() : NOWHERE;
  }
}
