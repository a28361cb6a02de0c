package dev.shopstrata.asset;

/** How CSS spells names and escapes. */
final class CssText {
  private CssText() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  static boolean isName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c >= 0x80;
  }

  static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }

  /** Length of the escape that starts at a backslash, with the one space that may end it. */
  static int escapeLength(Cursor css) {
    int digits = 0;
    while (digits < 6 && isHex(css.peek(1 + digits))) {
      digits++;
    }
    if (digits == 0) {
      return css.peek(1) == '\r' && css.peek(2) == '\n' ? 3 : 2;
    }
    if (css.peek(1 + digits) == '\r' && css.peek(2 + digits) == '\n') {
      return digits + 3;
    }
    return digits + (isSpace(css.peek(1 + digits)) ? 2 : 1);
  }

  /** A string's or URL's text with its escapes resolved. */
  static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    Cursor css = new Cursor(text);
    while (!css.atEnd()) {
      if (css.peek() != '\\') {
        plain.append(css.peek());
        css.skip(1);
        continue;
      }
      int start = css.at();
      css.skip(escapeLength(css));
      String escape = css.since(start).substring(1);
      if (!escape.isEmpty() && isHex(escape.charAt(0))) {
        int codePoint = Integer.parseInt(escape.strip(), 16);
        plain.appendCodePoint(Character.isValidCodePoint(codePoint) ? codePoint : 0xfffd);
      } else if (!escape.startsWith("\n") && !escape.startsWith("\r")) {
        plain.append(escape);
      }
    }
    return plain.toString();
  }

  /** A cascade layer's name; what may not begin a CSS name is escaped. */
  static String identifier(String name) {
    boolean digitFirst = Character.isDigit(name.charAt(0));
    boolean digitSecond =
        name.length() > 1 && name.charAt(0) == '-' && Character.isDigit(name.charAt(1));
    if (digitFirst) {
      return "\\3" + name.charAt(0) + " " + name.substring(1);
    }
    if (digitSecond) {
      return "-\\3" + name.charAt(1) + " " + name.substring(2);
    }
    return name.equals("-") ? "\\-" : name;
  }
}
