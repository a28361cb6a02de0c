package dev.shopstrata.render;

/** Escapes text for HTML. */
final class Escaping {
  private Escaping() {}

  /** For element content and quoted attributes of either kind. */
  static String html(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (replacement(text.charAt(i)) != null) {
        return html(text, i);
      }
    }
    return text;
  }

  private static String html(String text, int first) {
    StringBuilder escaped = new StringBuilder(text.length() + 32).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      String replacement = replacement(c);
      if (replacement == null) {
        escaped.append(c);
      } else {
        escaped.append(replacement);
      }
    }
    return escaped.toString();
  }

  private static String replacement(char c) {
    if (c > '>') {
      return null;
    }
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
