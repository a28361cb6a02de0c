package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Sees to ids: each once, and none named that is not there. */
final class IdRule implements PageRule {
  private static final List<String> REFERENCES =
      List.of(
          "aria-activedescendant",
          "aria-controls",
          "aria-describedby",
          "aria-details",
          "aria-errormessage",
          "aria-flowto",
          "aria-labelledby",
          "aria-owns",
          "for",
          "form",
          "headers",
          "list",
          "popovertarget",
          "commandfor");

  @Override
  public void check(Page page, Findings findings) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.all("[id]")) {
      String id = element.id();
      if (!ids.add(id)) {
        findings.add(
            ProblemCode.ID_TWICE,
            Page.kind(element),
            "the id \"" + id + "\" is there twice, the second time on " + Page.tag(element));
      }
      if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
        findings.add(
            ProblemCode.HTML_ATTRIBUTE_MISSING,
            Page.kind(element) + " id",
            Page.tag(element) + " has an id that is empty or has spaces");
      }
    }
    for (String attribute : REFERENCES) {
      for (Element element : page.all("[" + attribute + "]")) {
        for (String id : element.attr(attribute).strip().split("\\s+", -1)) {
          if (!ids.contains(id)) {
            findings.add(
                ProblemCode.ID_UNKNOWN,
                Page.kind(element) + " " + attribute,
                attribute + "=\"" + id + "\" of " + Page.tag(element) + " names no element");
          }
        }
      }
    }
  }
}
