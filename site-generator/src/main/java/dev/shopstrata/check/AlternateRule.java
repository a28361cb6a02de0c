package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Looks at the languages a page links to: valid tags, each once, itself and x-default with them.
 */
final class AlternateRule implements PageRule {
  @Override
  public void check(Page page, Findings findings) {
    List<Element> links = page.all("link[rel=alternate][hreflang]");
    if (links.isEmpty()) {
      return;
    }
    Set<String> tags = new HashSet<>();
    Set<String> urls = new HashSet<>();
    for (Element link : links) {
      String tag = link.attr("hreflang");
      urls.add(link.attr("href"));
      if (!tag.equals("x-default") && !LanguageRule.isTag(tag)) {
        findings.add(
            ProblemCode.HREFLANG_INVALID, tag, "hreflang=\"" + tag + "\" names no language");
      } else if (!tags.add(tag)) {
        findings.add(ProblemCode.HREFLANG_INVALID, tag, "hreflang=\"" + tag + "\" is there twice");
      }
    }
    if (!urls.contains(page.store().origin() + page.url())) {
      findings.add(
          ProblemCode.HREFLANG_INCOMPLETE, "self", "the page is not among its own alternates");
    }
    if (!tags.contains("x-default")) {
      findings.add(
          ProblemCode.HREFLANG_INCOMPLETE, "x-default", "the alternates have no x-default");
    }
  }
}
