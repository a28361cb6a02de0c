package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Says which elements may not stand in which, what is obsolete, and what must not be left out. */
final class NestingRule implements PageRule {
  /** What ends an open paragraph. */
  static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "details",
          "dialog",
          "div",
          "dl",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "table",
          "ul");

  /** Elements that hold words only. */
  static final Set<String> PHRASES =
      Set.of(
          "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "dfn", "em", "h1", "h2",
          "h3", "h4", "h5", "h6", "i", "kbd", "label", "mark", "p", "pre", "q", "s", "samp",
          "small", "span", "strong", "sub", "sup", "time", "u", "var");

  private static final Set<String> INTERACTIVE =
      Set.of("a", "button", "details", "embed", "iframe", "input", "label", "select", "textarea");

  /** What is in it is filled by a script. */
  private static final Evaluator TEMPLATE = QueryParser.parse("template");

  private static final Evaluator ACTIVE = QueryParser.parse("a[href],button");

  /** Element → the parents it must have one of. */
  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "li", Set.of("ul", "ol", "menu"),
          "dt", Set.of("dl", "div"),
          "dd", Set.of("dl", "div"),
          "figcaption", Set.of("figure"),
          "legend", Set.of("fieldset", "optgroup"),
          "summary", Set.of("details"),
          "option", Set.of("select", "optgroup", "datalist"));

  /** Element → what alone it may have as children, besides scripts and templates. */
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "ul", Set.of("li"),
          "ol", Set.of("li"),
          "menu", Set.of("li"),
          "dl", Set.of("dt", "dd", "div"),
          "picture", Set.of("source", "img"));

  private static final Set<String> OBSOLETE =
      Set.of(
          "acronym",
          "applet",
          "basefont",
          "bgsound",
          "big",
          "blink",
          "center",
          "dir",
          "font",
          "frame",
          "frameset",
          "keygen",
          "marquee",
          "menuitem",
          "nobr",
          "noframes",
          "plaintext",
          "spacer",
          "strike",
          "tt",
          "xmp");

  private static final Set<String> OBSOLETE_ATTRIBUTES =
      Set.of(
          "align",
          "bgcolor",
          "border",
          "cellpadding",
          "cellspacing",
          "clear",
          "frameborder",
          "hspace",
          "language",
          "longdesc",
          "marginheight",
          "marginwidth",
          "nowrap",
          "scrolling",
          "valign",
          "vspace");

  /** What must not be left out. */
  private static final Map<String, String> REQUIRED =
      Map.of(
          "img:not([src])",
          "src",
          "source:not([src]):not([srcset])",
          "srcset",
          "area[href]:not([alt])",
          "alt",
          "data:not([value])",
          "value",
          "meta[content]:not([name]):not([property]):not([http-equiv]):not([itemprop])",
          "name",
          "link:not([rel]):not([itemprop])",
          "rel",
          "link:not([href])",
          "href",
          "optgroup:not([label])",
          "label",
          "form[action='']",
          "action");

  @Override
  public void check(Page page, Findings findings) {
    for (Element element : page.elements()) {
      if (element.tag().namespace().endsWith("/xhtml")) {
        checkPlace(element, findings);
        checkAttributes(element, findings);
        if (OBSOLETE.contains(element.normalName())) {
          findings.add(
              ProblemCode.HTML_OBSOLETE,
              element.normalName(),
              "the element " + Page.tag(element) + " is obsolete");
        }
      }
    }
    REQUIRED.forEach(
        (selector, attribute) ->
            page.all(selector).stream()
                .filter(element -> element.closest(TEMPLATE) == null)
                .forEach(
                    element ->
                        findings.add(
                            ProblemCode.HTML_ATTRIBUTE_MISSING,
                            Page.kind(element) + " " + attribute,
                            Page.tag(element) + " needs the attribute \"" + attribute + "\"")));
  }

  private static void checkPlace(Element element, Findings findings) {
    Element parent = element.parent();
    if (parent == null || parent.normalName().equals("template")) {
      return;
    }
    String name = element.normalName();
    Set<String> parents = PARENTS.get(name);
    Set<String> children = CHILDREN.get(parent.normalName());
    boolean isScript = name.equals("script") || name.equals("template");
    if ((parents != null && !parents.contains(parent.normalName()))
        || (children != null && !isScript && !children.contains(name))
        || (BLOCKS.contains(name) && PHRASES.contains(parent.normalName()))) {
      misplaced(element, parent, findings);
    }
    boolean isActive =
        INTERACTIVE.contains(name)
            && !(name.equals("a") && !element.hasAttr("href"))
            && !element.attr("type").equals("hidden");
    if (isActive) {
      Element outer = parent.closest(ACTIVE);
      Element label = name.equals("label") ? parent.closest("label") : null;
      if (outer != null || label != null) {
        misplaced(element, outer == null ? label : outer, findings);
      }
    }
    if (name.equals("form") && parent.closest("form") != null) {
      misplaced(element, parent, findings);
    }
  }

  private static void misplaced(Element element, Element outer, Findings findings) {
    findings.add(
        ProblemCode.HTML_NESTING,
        Page.kind(element) + " " + Page.kind(outer),
        Page.tag(element) + " must not stand in " + Page.tag(outer));
  }

  private static void checkAttributes(Element element, Findings findings) {
    element
        .attributes()
        .forEach(
            attribute -> {
              if (OBSOLETE_ATTRIBUTES.contains(attribute.getKey())) {
                findings.add(
                    ProblemCode.HTML_OBSOLETE,
                    Page.kind(element) + " " + attribute.getKey(),
                    "the attribute \""
                        + attribute.getKey()
                        + "\" of "
                        + Page.tag(element)
                        + " is obsolete");
              }
            });
  }
}
