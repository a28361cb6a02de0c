package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Looks at what people who listen find their way by: headings, landmarks, tables. */
final class StructureRule implements PageRule {
  @Override
  public void check(Page page, Findings findings) {
    checkHeadings(page, findings);
    checkLandmarks(page, findings);
    for (Element table : page.all("table")) {
      boolean isLayout = table.is("[role=presentation],[role=none]");
      if (!isLayout && table.select("th").isEmpty() && !table.select("td").isEmpty()) {
        findings.add(
            ProblemCode.TABLE_HEADERLESS,
            Page.kind(table),
            Page.tag(table) + " has no header cell");
      }
    }
  }

  private static void checkHeadings(Page page, Findings findings) {
    List<Element> headings =
        page.all("h1,h2,h3,h4,h5,h6").stream()
            .filter(heading -> heading.closest("template,[hidden],dialog") == null)
            .toList();
    long first = headings.stream().filter(heading -> heading.normalName().equals("h1")).count();
    if (first != 1) {
      findings.add(
          ProblemCode.HEADING_FIRST, "", "the page has " + first + " headings <h1>, not one");
    }
    int last = 0;
    for (Element heading : headings) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > last + 1 && last > 0) {
        findings.add(
            ProblemCode.HEADING_SKIPPED,
            "h" + last + " " + Page.kind(heading),
            "<h" + level + "> \"" + heading.text() + "\" follows <h" + last + ">");
      }
      if (AccessibleName.isMissing(heading)) {
        findings.add(
            ProblemCode.HEADING_EMPTY, Page.kind(heading), Page.tag(heading) + " has no words");
      }
      last = level;
    }
  }

  private static void checkLandmarks(Page page, Findings findings) {
    int mains = page.all("main:not([hidden]),[role=main]").size();
    if (mains != 1) {
      findings.add(ProblemCode.LANDMARK_MAIN, "", "the page has " + mains + " <main>, not one");
    }
    List<Element> navs = page.all("nav,[role=navigation]");
    Set<String> names = new HashSet<>();
    for (Element nav : navs) {
      String name = nav.is("[aria-label],[aria-labelledby]") ? AccessibleName.of(nav).strip() : "";
      if (navs.size() > 1 && name.isEmpty()) {
        findings.add(
            ProblemCode.LANDMARK_UNNAMED,
            Page.kind(nav),
            Page.tag(nav) + " is one of " + navs.size() + " navigations and has no name");
      } else if (!name.isEmpty() && !names.add(name)) {
        findings.add(
            ProblemCode.LANDMARK_UNNAMED,
            "twice " + Page.kind(nav),
            "two navigations are both called \"" + name + "\"");
      }
    }
  }
}
