package dev.shopstrata.it;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's markup has to keep to, whatever the page. */
final class MarkupCheck {
  private static final String CODE =
      "style, [style], script:not([src], [type=application/ld+json], [type=application/json])";

  private MarkupCheck() {}

  static List<String> findings(Document page, String locale) {
    List<String> findings = new ArrayList<>();
    Document document = page.clone();
    // Scripts make something of these later; until then they are not part of the page.
    document.select("template").remove();
    language(document, locale, findings);
    headings(document, findings);
    ids(document, findings);
    pictures(document, findings);
    code(document, findings);
    return findings;
  }

  private static void language(Document document, String locale, List<String> findings) {
    Element html = document.selectFirst("html");
    String direction = locale.startsWith("ar") ? "rtl" : "ltr";
    if (!html.attr("lang").equals(locale) || !html.attr("dir").equals(direction)) {
      findings.add("lang " + html.attr("lang") + ", dir " + html.attr("dir") + " for " + locale);
    }
    if (document.title().isBlank()) {
      findings.add("no title");
    }
  }

  private static void headings(Document document, List<String> findings) {
    if (document.select("h1").size() != 1) {
      findings.add(document.select("h1").size() + " h1");
    }
    int last = 0;
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > last + 1) {
        findings.add("h" + level + " \"" + heading.text() + "\" after h" + last);
      }
      if (heading.text().isBlank()) {
        findings.add("empty h" + level);
      }
      last = level;
    }
  }

  private static void ids(Document document, List<String> findings) {
    Set<String> seen = new HashSet<>();
    for (String id : document.select("[id]").eachAttr("id")) {
      if (!seen.add(id)) {
        findings.add("id \"" + id + "\" twice");
      }
    }
    for (Element reference : document.select("[aria-labelledby]")) {
      if (!seen.contains(reference.attr("aria-labelledby"))) {
        findings.add("no id \"" + reference.attr("aria-labelledby") + "\" to be labelled by");
      }
    }
  }

  private static void pictures(Document document, List<String> findings) {
    for (Element picture : document.select("img")) {
      boolean sized =
          picture.attr("width").matches("[1-9][0-9]*")
              && picture.attr("height").matches("[1-9][0-9]*");
      if (!picture.hasAttr("alt") || !sized) {
        findings.add("without alt or size: " + picture.outerHtml());
      }
    }
  }

  private static void code(Document document, List<String> findings) {
    document.select(CODE).forEach(element -> findings.add("inline: " + element.outerHtml()));
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on")
            || attribute.getValue().strip().startsWith("javascript:")) {
          findings.add("handler: " + element.outerHtml());
        }
      }
    }
  }
}
