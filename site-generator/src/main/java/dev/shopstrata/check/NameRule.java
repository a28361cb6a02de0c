package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Wants everything that can be used to have a name, and everything that is read to have words. */
final class NameRule implements PageRule {
  private static final String FIELDS =
      "input:not([type=hidden],[type=submit],[type=reset],[type=button],[type=image]),select,"
          + "textarea";
  private static final Evaluator UNHEARD = QueryParser.parse("[aria-hidden=true],template");

  private static final String BUTTONS =
      "button,input[type=submit],input[type=reset],input[type=button],input[type=image],"
          + "[role=button],summary";

  @Override
  public void check(Page page, Findings findings) {
    for (Element link : page.all("a[href],area[href]")) {
      if (isHeard(link) && AccessibleName.isMissing(link)) {
        findings.add(ProblemCode.LINK_NAMELESS, Page.kind(link), nameless(link));
      }
      if (link.attr("target").equals("_blank") && AccessibleName.of(link).length() < 2) {
        findings.add(
            ProblemCode.NEW_WINDOW_UNTOLD,
            Page.kind(link),
            Page.tag(link) + " opens a window and has no words that could say so");
      }
    }
    for (Element button : page.all(BUTTONS)) {
      if (isHeard(button) && AccessibleName.isMissing(button)) {
        findings.add(ProblemCode.BUTTON_NAMELESS, Page.kind(button), nameless(button));
      }
    }
    for (Element field : page.all(FIELDS)) {
      if (isHeard(field) && !field.hasAttr("hidden") && AccessibleName.ofField(field).isBlank()) {
        findings.add(
            ProblemCode.FIELD_UNLABELLED,
            Page.kind(field) + " " + field.attr("name"),
            Page.tag(field) + " has no label");
      }
    }
    for (Element frame : page.all("iframe,frame,object,[role=img],svg[role=img],dialog")) {
      if (isHeard(frame) && AccessibleName.isMissing(frame)) {
        findings.add(ProblemCode.FRAME_NAMELESS, Page.kind(frame), nameless(frame));
      }
    }
  }

  private static String nameless(Element element) {
    return Page.tag(element) + " has no name for who can't see it";
  }

  private static boolean isHeard(Element element) {
    return element.closest(UNHEARD) == null;
  }
}
