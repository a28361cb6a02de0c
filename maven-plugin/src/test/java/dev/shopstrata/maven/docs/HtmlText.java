package dev.shopstrata.maven.docs;

import java.util.regex.Pattern;

/** Turns the HTML that Javadoc comments become into Markdown. */
final class HtmlText {
  private static final Pattern CODE = Pattern.compile("<code>(.*?)</code>", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
  private static final Pattern ITEM = Pattern.compile("\\s*<li>\\s*(.*?)\\s*</li>", Pattern.DOTALL);
  private static final Pattern PARAGRAPH = Pattern.compile("\\s*(</?(p|ul|ol)>|<br ?/?>)\\s*");
  private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");

  private HtmlText() {}

  /** Paragraphs are set apart by an empty line. */
  static String markdown(String html) {
    String text = html.replaceAll("[ \t]*\n[ \t]*", " ");
    text = CODE.matcher(text).replaceAll("`$1`");
    text = LINK.matcher(text).replaceAll("[$2]($1)");
    text = ITEM.matcher(text).replaceAll("\n- $1");
    text = PARAGRAPH.matcher(text).replaceAll("\n\n");
    text = TAG.matcher(text).replaceAll("");
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    return text.replace("&amp;", "&").replaceAll("\n{3,}", "\n\n").strip();
  }

  /** The same for a cell of a table: one line, its bars escaped. */
  static String cell(String html) {
    return markdown(html).replaceAll("\\s*\n\\s*", " ").replace("|", "\\|");
  }
}
