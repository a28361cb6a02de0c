package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Looks at what a page's head tells: its encoding, title, description and address. */
final class HeadRule implements PageRule {
  /** Scripts in which a word has one or two characters. */
  private static final Set<Character.UnicodeScript> DENSE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  private static final int CHARSET_WITHIN = 1024;
  private static final int LONGEST_TITLE = 75;
  private static final int SHORTEST_DESCRIPTION = 20;
  private static final int LONGEST_DESCRIPTION = 320;

  @Override
  public void check(Page page, Findings findings) {
    int charset = page.html().toLowerCase(Locale.ROOT).indexOf("charset=\"utf-8\"");
    if (charset < 0 || charset > CHARSET_WITHIN) {
      findings.add(
          ProblemCode.HTML_CHARSET_MISSING,
          "",
          "the page does not say at its beginning that it is UTF-8");
    }
    checkViewport(page, findings);
    checkTitle(page, findings);
    if (page.isIndexable()) {
      checkDescription(page, findings);
      checkCanonical(page, findings);
    }
  }

  private static void checkViewport(Page page, Findings findings) {
    String viewport = page.attribute("meta[name=viewport]", "content").orElse("").replace(" ", "");
    if (!viewport.contains("width=device-width")
        || viewport.contains("user-scalable=no")
        || viewport.matches(".*maximum-scale=(1|1[.]0)(,.*|$)")) {
      findings.add(
          ProblemCode.VIEWPORT_INVALID,
          "",
          "the page does not fit the width of small screens, or can't be enlarged: viewport \""
              + viewport
              + "\"");
    }
  }

  private static void checkTitle(Page page, Findings findings) {
    List<Element> titles = page.all("head > title");
    if (titles.size() != 1 || titles.get(0).text().isBlank()) {
      findings.add(
          ProblemCode.TITLE_MISSING,
          "",
          titles.size() > 1
              ? "the page has " + titles.size() + " titles"
              : "the page has no title");
      return;
    }
    String title = titles.get(0).text();
    int length = title.codePointCount(0, title.length());
    if (length > LONGEST_TITLE) {
      findings.add(
          ProblemCode.TITLE_LENGTH,
          "",
          "the title has " + length + " characters, more than " + LONGEST_TITLE + ": " + title);
    }
  }

  private static void checkDescription(Page page, Findings findings) {
    String text = page.attribute("meta[name=description]", "content").orElse("").strip();
    int length = text.codePointCount(0, text.length());
    if (length == 0) {
      findings.add(ProblemCode.DESCRIPTION_MISSING, "", "the page has no meta description");
    } else if (length > LONGEST_DESCRIPTION || isTooShort(text, length)) {
      findings.add(
          ProblemCode.DESCRIPTION_LENGTH,
          "",
          "the meta description has "
              + length
              + " characters, not "
              + SHORTEST_DESCRIPTION
              + " to "
              + LONGEST_DESCRIPTION
              + ": "
              + text);
    }
  }

  private static boolean isTooShort(String text, int length) {
    boolean isDense =
        text.codePoints().anyMatch(c -> DENSE.contains(Character.UnicodeScript.of(c)));
    return length < (isDense ? SHORTEST_DESCRIPTION / 2 : SHORTEST_DESCRIPTION);
  }

  private static void checkCanonical(Page page, Findings findings) {
    List<Element> links = page.all("link[rel=canonical]");
    String own = page.store().origin() + page.url();
    if (links.size() != 1) {
      findings.add(
          ProblemCode.CANONICAL_MISSING,
          "",
          links.isEmpty()
              ? "the page has no canonical address"
              : "the page has " + links.size() + " canonical addresses");
    } else if (!links.get(0).attr("href").equals(own)) {
      findings.add(
          ProblemCode.CANONICAL_WRONG,
          "",
          "the canonical address is \"" + links.get(0).attr("href") + "\", not \"" + own + "\"");
    }
  }
}
