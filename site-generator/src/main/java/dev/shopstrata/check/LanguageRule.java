package dev.shopstrata.check;

import com.ibm.icu.util.ULocale;
import dev.shopstrata.problem.ProblemCode;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Holds the language and direction that a page names against its own locale. */
final class LanguageRule implements PageRule {
  private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

  @Override
  public void check(Page page, Findings findings) {
    Element html = page.document().selectFirst("html");
    String lang = html == null ? "" : html.attr("lang");
    String own = page.origin().locale();
    if (!isTag(lang) || (!own.isEmpty() && !language(lang).equals(language(own)))) {
      findings.add(
          ProblemCode.LANGUAGE_WRONG,
          "html",
          lang.isEmpty()
              ? "<html> does not name the page's language"
              : "<html> says that the language is \"" + lang + "\"");
    }
    for (Element element : page.all("body [lang], a[hreflang]")) {
      String name = element.hasAttr("lang") ? element.attr("lang") : element.attr("hreflang");
      if (!isTag(name)) {
        findings.add(
            ProblemCode.LANGUAGE_WRONG,
            Page.kind(element),
            Page.tag(element) + " names no language: \"" + name + "\"");
      }
    }
    String direction = html == null ? "" : html.attr("dir");
    if (isTag(lang) && ULocale.forLanguageTag(lang).isRightToLeft() != direction.equals("rtl")) {
      findings.add(
          ProblemCode.DIRECTION_WRONG,
          "",
          "<html lang=\"" + lang + "\"> has the direction \"" + direction + "\"");
    }
  }

  /** Whether a text is a language tag of a language that is known. */
  static boolean isTag(String text) {
    return text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") && KNOWN.contains(language(text));
  }

  private static String language(String tag) {
    return ULocale.forLanguageTag(tag).getLanguage();
  }
}
