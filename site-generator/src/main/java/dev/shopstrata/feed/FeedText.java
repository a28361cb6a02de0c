package dev.shopstrata.feed;

import dev.shopstrata.tree.Digest;

/**
 * Texts as shopping services take them: what XML can't hold is out, and they are no longer than
 * allowed.
 */
final class FeedText {
  /** The longest URL. */
  static final int URL = 2000;

  private static final int HASH = 8;

  private FeedText() {}

  /** One line without control characters, cut to so many code points; never null. */
  static String clean(String text, int limit) {
    if (text == null) {
      return "";
    }
    StringBuilder clean = new StringBuilder(text.length());
    int length = 0;
    for (int i = 0; i < text.length() && length < limit; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      int kept = point < ' ' ? ' ' : point;
      if (isAllowed(kept)) {
        clean.appendCodePoint(kept);
        length++;
      }
    }
    return clean.toString().strip();
  }

  /** For elements and quoted attributes of XML and HTML. */
  static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(c);
      }
    }
    return xml.toString();
  }

  /** An id that differs from all others even where it has to be cut. */
  static String id(String text, int limit) {
    String clean = clean(text, Integer.MAX_VALUE);
    if (clean.equals(text) && text.codePointCount(0, text.length()) <= limit) {
      return text;
    }
    return clean(clean, limit - HASH - 1) + "~" + Digest.of(text).prefix(HASH);
  }

  /** XML 1.0's Char without control characters; a lone surrogate is none. */
  private static boolean isAllowed(int point) {
    return (point >= ' ' && point < 0x7f)
        || (point >= 0xa0 && point <= 0xd7ff)
        || (point >= 0xe000 && point <= 0xfffd)
        || point >= 0x10000;
  }
}
