package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Looks at what moves the focus, and at words of ARIA that mean nothing. */
final class FocusRule implements PageRule {
  private static final Set<String> ROLES =
      Set.of(
          "alert",
          "alertdialog",
          "application",
          "article",
          "banner",
          "button",
          "cell",
          "checkbox",
          "columnheader",
          "combobox",
          "complementary",
          "contentinfo",
          "definition",
          "dialog",
          "document",
          "feed",
          "figure",
          "form",
          "grid",
          "gridcell",
          "group",
          "heading",
          "img",
          "link",
          "list",
          "listbox",
          "listitem",
          "log",
          "main",
          "marquee",
          "math",
          "menu",
          "menubar",
          "menuitem",
          "menuitemcheckbox",
          "menuitemradio",
          "meter",
          "navigation",
          "none",
          "note",
          "option",
          "presentation",
          "progressbar",
          "radio",
          "radiogroup",
          "region",
          "row",
          "rowgroup",
          "rowheader",
          "scrollbar",
          "search",
          "searchbox",
          "separator",
          "slider",
          "spinbutton",
          "status",
          "switch",
          "tab",
          "table",
          "tablist",
          "tabpanel",
          "term",
          "textbox",
          "timer",
          "toolbar",
          "tooltip",
          "tree",
          "treegrid",
          "treeitem");

  private static final Set<String> STATES =
      Set.of(
          "activedescendant",
          "atomic",
          "autocomplete",
          "braillelabel",
          "brailleroledescription",
          "busy",
          "checked",
          "colcount",
          "colindex",
          "colindextext",
          "colspan",
          "controls",
          "current",
          "describedby",
          "description",
          "details",
          "disabled",
          "errormessage",
          "expanded",
          "flowto",
          "haspopup",
          "hidden",
          "invalid",
          "keyshortcuts",
          "label",
          "labelledby",
          "level",
          "live",
          "modal",
          "multiline",
          "multiselectable",
          "orientation",
          "owns",
          "placeholder",
          "posinset",
          "pressed",
          "readonly",
          "relevant",
          "required",
          "roledescription",
          "rowcount",
          "rowindex",
          "rowindextext",
          "rowspan",
          "selected",
          "setsize",
          "sort",
          "valuemax",
          "valuemin",
          "valuenow",
          "valuetext");

  private static final String FOCUSABLE =
      "a[href],button:not([disabled]),input:not([disabled],[type=hidden]),select:not([disabled]),"
          + "textarea:not([disabled]),[tabindex]:not([tabindex^=-])";

  @Override
  public void check(Page page, Findings findings) {
    for (Element element : page.all("[tabindex]")) {
      if (element.attr("tabindex").matches("[+]?[1-9][0-9]*")) {
        findings.add(
            ProblemCode.TABINDEX_POSITIVE,
            Page.kind(element),
            Page.tag(element)
                + " has tabindex=\""
                + element.attr("tabindex")
                + "\", which breaks the page's own order");
      }
    }
    for (Element element : page.all("[autofocus]")) {
      if (element.closest("dialog,[popover]") == null) {
        findings.add(
            ProblemCode.AUTOFOCUS_USED,
            Page.kind(element),
            Page.tag(element) + " takes the focus when the page is opened");
      }
    }
    for (Element hidden : page.all("[aria-hidden=true]")) {
      Element inside = hidden.selectFirst(FOCUSABLE);
      if (inside != null && inside.closest("[hidden],[inert],template") == null) {
        findings.add(
            ProblemCode.FOCUS_HIDDEN,
            Page.kind(inside),
            Page.tag(inside) + " can be focused, but is hidden from screen readers");
      }
    }
    for (Element element : page.all("[role]")) {
      for (String role : element.attr("role").strip().split("\\s+", -1)) {
        if (!ROLES.contains(role) && !role.startsWith("doc-") && !role.startsWith("graphics-")) {
          unknown(element, "role=\"" + role + "\"", findings);
        }
      }
    }
    for (Element element : page.all("[^aria-]")) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.startsWith("aria-") && !STATES.contains(name.substring(5))) {
          unknown(element, name, findings);
        }
      }
    }
  }

  private static void unknown(Element element, String what, Findings findings) {
    findings.add(
        ProblemCode.ARIA_UNKNOWN,
        Page.kind(element) + " " + what,
        what + " of " + Page.tag(element) + " means nothing");
  }
}
