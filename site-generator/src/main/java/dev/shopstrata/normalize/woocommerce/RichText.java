package dev.shopstrata.normalize.woocommerce;

import dev.shopstrata.normalize.export.PlainText;
import java.util.regex.Pattern;

/** Makes HTML of what people wrote in WordPress, as WordPress does when it shows a page. */
final class RichText {
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)<(p|div|ul|ol|table|h[1-6]|section|blockquote|pre|br)\\b");
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?(?:vc|et_pb|fusion|av|elementor|gallery|caption|embed|video|audio|playlist)"
              + "[a-z0-9_-]*(?:\\s[^\\]]*)?/?\\]");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private RichText() {}

  /** HTML of a text that may have markup or none; blank lines part paragraphs. */
  static String html(String text) {
    // Exports write line ends as a backslash and a letter.
    String lines = PlainText.clean(text.replace("\\r", "").replace("\\n", "\n"));
    String plain = SHORTCODE.matcher(lines).replaceAll("").strip();
    if (!TAG.matcher(plain).find()) {
      return plain.isEmpty() ? "" : PlainText.html(PlainText.decoded(plain));
    }
    if (BLOCK.matcher(plain).find()) {
      return plain;
    }
    StringBuilder html = new StringBuilder();
    for (String paragraph : PARAGRAPHS.split(plain, -1)) {
      html.append("<p>").append(paragraph.replace("\n", "<br>")).append("</p>");
    }
    return html.toString();
  }

  /** What is left without markup. */
  static String plain(String html) {
    return PlainText.decoded(html.replaceAll("<[^>]*>", " ").replaceAll("[ \\t]+", " "));
  }
}
