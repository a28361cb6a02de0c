package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads a page's words: wrongly encoded, placeholders, keys of translations. */
final class TextRule implements PageRule {
  /** What one of the patterns below begins with; most texts have none of it. */
  private static final String SUSPICIOUS = "&\uFFFDÃâÂ[{";

  private static final List<String> WORDS =
      List.of("orem ipsum", "TODO:", "FIXME", "undefined", "NaN");

  private static final Pattern MOJIBAKE =
      Pattern.compile("\uFFFD|Ã[\u0080-\u00BF¤¶¼Ÿ]|â€[œ\u009D“™]|Â[ «»©°]");
  private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt|quot|nbsp|#[0-9]{1,5});");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "orem ipsum|TODO:|FIXME|\\bundefined\\b|\\bNaN\\b|\\[object Object\\]|\\{\\{|\\{%");
  private static final Evaluator FIELDS =
      QueryParser.parse("input[type=hidden],data,meta[charset],option");
  private static final Evaluator CODE =
      QueryParser.parse("script,style,template,code,pre,textarea");

  @Override
  public void check(Page page, Findings findings) {
    Set<String> keys = page.store().keys();
    for (TextNode node : page.document().nodeStream(TextNode.class).toList()) {
      Element parent = node.parent();
      if (parent != null && !parent.is(CODE)) {
        check(node.getWholeText(), parent, "", keys, findings);
      }
    }
    for (String name : List.of("alt", "title", "aria-label", "placeholder", "content", "value")) {
      for (Element element : page.all("[" + name + "]")) {
        if (!element.is(FIELDS)) {
          check(element.attr(name), element, " " + name, keys, findings);
        }
      }
    }
  }

  private static void check(
      String text, Element element, String part, Set<String> keys, Findings findings) {
    if (isSuspicious(text)) {
      check(text, Page.kind(element) + part, findings);
    }
    if (text.indexOf('-') > 0 && keys.contains(text.strip())) {
      String key = text.strip();
      findings.add(
          ProblemCode.TRANSLATION_PRINTED, key, "the key \"" + key + "\" is printed, no text");
    }
  }

  private static boolean isSuspicious(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SUSPICIOUS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return WORDS.stream().anyMatch(text::contains);
  }

  private static void check(String text, String where, Findings findings) {
    if (MOJIBAKE.matcher(text).find()) {
      findings.add(
          ProblemCode.TEXT_ENCODING, where, "a text was read in a wrong encoding: " + cut(text));
    } else if (ESCAPED.matcher(text).find()) {
      findings.add(ProblemCode.TEXT_ENCODING, where, "a text is escaped twice: " + cut(text));
    }
    if (PLACEHOLDER.matcher(text).find()) {
      findings.add(ProblemCode.TEXT_PLACEHOLDER, where, "a text is a placeholder: " + cut(text));
    }
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > 60 ? line.substring(0, 57) + "…" : line) + "\"";
  }
}
