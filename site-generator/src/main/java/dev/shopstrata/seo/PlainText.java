package dev.shopstrata.seo;

import dev.shopstrata.content.RichText;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** The text of sanitized HTML, cut to what search engines and shopping services read. */
public final class PlainText {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final int MAX_CODE_POINTS = 5000;

  private PlainText() {}

  /** Empty when there is no text. */
  public static String of(RichText rich) {
    if (rich == null) {
      return "";
    }
    String text = StringEscapeUtils.unescapeHtml4(TAG.matcher(rich.html()).replaceAll(" "));
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= MAX_CODE_POINTS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_CODE_POINTS));
  }
}
