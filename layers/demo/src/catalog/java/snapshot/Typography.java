package snapshot;

/** Spaces and digits as readers of a language expect them. */
final class Typography {
  private Typography() {}

  /** What the eye expects: spaces that don't break before French signs, Arabic digits. */
  static String typeset(String text, String language) {
    return language.equals("fr")
        ? text.replaceAll(" ([;!?])", "\u202f$1").replace(" :", "\u00a0:").replace(" °", "\u00a0°")
        : arabicDigits(text, language);
  }

  static String arabicDigits(String text, String language) {
    if (!language.equals("ar")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean decimal =
          c == '.'
              && i > 0
              && i + 1 < text.length()
              && isDigit(text.charAt(i - 1))
              && isDigit(text.charAt(i + 1));
      out.append(decimal ? '٫' : isDigit(c) ? (char) ('٠' + (c - '0')) : c);
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
