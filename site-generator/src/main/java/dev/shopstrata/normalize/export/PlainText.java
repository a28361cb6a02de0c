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

  private PlainText() {}

  /** Without space at its ends, control characters, and characters that turn the direction. */
  public static String clean(String text) {
    return isClean(text) ? text.strip() : cleaned(text);
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
    return UNSEEN.matcher(unix).replaceAll("").strip();
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
