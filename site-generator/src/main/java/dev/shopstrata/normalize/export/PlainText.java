package dev.shopstrata.normalize.export;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Cleans plain text of an export and makes rich text of it. */
public final class PlainText {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
  private static final String UNSEEN_HIGH =
      "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff";
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)</?(p|br|ul|ol|li|b|i|u|strong|em|div|span|h[1-6]|table|tr|td|a)\\b[^<>]*>");

  private PlainText() {}

  /** Whether a text that may be plain or rich has tags in it. */
  public static boolean hasMarkup(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
  }

  /** Without space at its ends, control characters, and characters that turn the direction. */
  public static String clean(String text) {
    return stripped(isClean(text) ? text : cleaned(text));
  }

  /** Most texts are, and are read millions of times. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ordinary = (c >= ' ' && c < '\u007f') || (c >= '\u00a0' && c < '\u2000');
      boolean hidden = c < '\u2000' || UNSEEN_HIGH.indexOf(c) >= 0;
      if (!ordinary && hidden && c != '\n' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    String unix = LINE_END.matcher(text).replaceAll("\n");
    return UNSEEN.matcher(unix).replaceAll("");
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Hard blanks are no text either. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A clean text of which HTML's entities were decoded, once. */
  public static String decoded(String text) {
    return clean(text.indexOf('&') < 0 ? text : StringEscapeUtils.unescapeHtml4(text));
  }

  /** HTML that shows a clean text as it was meant: blank lines part paragraphs. */
  public static String html(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    if (escaped.indexOf('\n') < 0) {
      return "<p>" + escaped + "</p>";
    }
    StringBuilder html = new StringBuilder();
    for (String paragraph : PARAGRAPHS.split(escaped, -1)) {
      html.append("<p>").append(paragraph.replace("\n", "<br>")).append("</p>");
    }
    return html.toString();
  }
}
