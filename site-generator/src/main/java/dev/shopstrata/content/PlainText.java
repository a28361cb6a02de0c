package dev.shopstrata.content;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Turns text without markup into paragraphs. */
final class PlainText {
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

  private PlainText() {}

  static boolean hasTags(String text) {
    return TAG.matcher(text).find();
  }

  /** Text that may hold character references, as HTML fields without tags do. */
  static String decodedParagraphs(String text) {
    return paragraphs(Parser.unescapeEntities(text, false));
  }

  /** Blank lines part paragraphs, single line ends become {@code <br>}, all else is escaped. */
  static String paragraphs(String text) {
    StringBuilder html = new StringBuilder();
    String unix = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    for (String paragraph : BLANK_LINES.split(unix, -1)) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(escape(paragraph.strip()).replace("\n", "<br>")).append("</p>");
      }
    }
    return html.toString();
  }

  /** As the HTML printer escapes text; control characters have no meaning in HTML. */
  private static String escape(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\u00a0", "&nbsp;");
  }
}
