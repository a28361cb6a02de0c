package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads a page's words: wrongly encoded, placeholders, keys of translations. */
final class TextRule implements PageRule {
  private static final Pattern MOJIBAKE =
      Pattern.compile("\uFFFD|Ã[\u0080-\u00BF¤¶¼Ÿ]|â€[œ\u009D“™]|Â[ «»©°]");
  private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt|quot|nbsp|#[0-9]{1,5});");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\b[Ll]orem ipsum\\b|\\bTODO\\b|\\bFIXME\\b|\\bundefined\\b|\\bNaN\\b|\\[object Object\\]"
              + "|\\{\\{|\\{%");
  private static final Evaluator CODE =
      QueryParser.parse("script,style,template,code,pre,textarea");
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  @Override
  public void check(Page page, Findings findings) {
    Set<String> keys = page.store().keys();
    for (TextNode node : page.document().nodeStream(TextNode.class).toList()) {
      Element parent = node.parent();
      if (parent != null && !parent.is(CODE)) {
        check(node.getWholeText(), Page.kind(parent), keys, findings);
      }
    }
    for (String name : List.of("alt", "title", "aria-label", "placeholder", "content", "value")) {
      for (Element element : page.all("[" + name + "]")) {
        if (!element.is("input[type=hidden],data,meta[charset],option")) {
          check(element.attr(name), Page.kind(element) + " " + name, keys, findings);
        }
      }
    }
  }

  private static void check(String text, String where, Set<String> keys, Findings findings) {
    if (text.isBlank()) {
      return;
    }
    Matcher broken = MOJIBAKE.matcher(text);
    Matcher escaped = ESCAPED.matcher(text);
    if (broken.find()) {
      findings.add(
          ProblemCode.TEXT_ENCODING, where, "a text was read in a wrong encoding: " + cut(text));
    } else if (escaped.find()) {
      findings.add(ProblemCode.TEXT_ENCODING, where, "a text is escaped twice: " + cut(text));
    }
    Matcher placeholder = PLACEHOLDER.matcher(text);
    if (placeholder.find()) {
      findings.add(ProblemCode.TEXT_PLACEHOLDER, where, "a text is a placeholder: " + cut(text));
    }
    String word = text.strip();
    if (KEY.matcher(word).matches() && keys.contains(word)) {
      findings.add(
          ProblemCode.TRANSLATION_PRINTED, word, "the key \"" + word + "\" is printed, no text");
    }
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > 60 ? line.substring(0, 57) + "…" : line) + "\"";
  }
}
