package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.ParseError;

/** Holds the tags of a page against the syntax of HTML: all closed, in order, attributes once. */
final class SyntaxRule implements PageRule {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** What may stay open: the parent's end closes it, or a sibling's start. */
  private static final Set<String> OPTIONAL_END =
      Set.of(
          "html",
          "head",
          "body",
          "li",
          "dt",
          "dd",
          "p",
          "rt",
          "rp",
          "optgroup",
          "option",
          "colgroup",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th");

  /** Element → those whose start ends it. */
  private static final Map<String, Set<String>> ENDED_BY =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("option", Set.of("option", "optgroup")),
          Map.entry("tr", Set.of("tr", "tbody", "tfoot")),
          Map.entry("td", Set.of("td", "th", "tr", "tbody", "tfoot")),
          Map.entry("th", Set.of("td", "th", "tr", "tbody", "tfoot")),
          Map.entry("thead", Set.of("tbody", "tfoot")),
          Map.entry("tbody", Set.of("tbody", "tfoot")),
          Map.entry("head", Set.of("body")),
          Map.entry("p", NestingRule.BLOCKS));

  @Override
  public void check(Page page, Findings findings) {
    if (!page.html().stripLeading().regionMatches(true, 0, "<!doctype html>", 0, 15)) {
      findings.add(
          ProblemCode.HTML_DOCTYPE_MISSING, "", "the page does not begin with \"<!doctype html>\"");
    }
    checkTags(page, findings);
    for (ParseError error : page.document().parser().getErrors()) {
      String message = error.getErrorMessage();
      if (!isTold(message)) {
        findings.add(
            ProblemCode.HTML_SYNTAX,
            message,
            "line "
                + line(page.html(), error.getPosition())
                + " has what HTML does not allow: "
                + message.substring(0, 1).toLowerCase(Locale.ROOT)
                + message.substring(1));
      }
    }
  }

  /** Whether the other rules tell the same, in better words. */
  private static boolean isTold(String message) {
    return message.startsWith("Dropped duplicate attribute")
        || message.contains("EndTag")
        || message.contains("StartTag")
        || message.contains("end tag")
        || message.contains("start tag")
        || message.contains("token [Doctype]")
        || message.contains("token [EOF]")
        || message.contains("Unexpected token");
  }

  private static void checkTags(Page page, Findings findings) {
    TagCursor tags = new TagCursor(page.html());
    Deque<TagCursor.Tag> open = new ArrayDeque<>();
    int foreign = 0;
    for (TagCursor.Tag tag = tags.next(); tag != null; tag = tags.next()) {
      boolean isForeign = tag.name().equals("svg") || tag.name().equals("math");
      if (tag.isEnd()) {
        foreign -= isForeign ? 1 : 0;
        close(tag, open, tags, findings);
        continue;
      }
      checkAttributes(tag, tags, findings);
      foreign += isForeign && !tag.isClosed() ? 1 : 0;
      if (foreign > 0 || isForeign) {
        if (!tag.isClosed()) {
          open.push(tag);
        }
        continue;
      }
      while (!open.isEmpty()
          && ENDED_BY.getOrDefault(open.peek().name(), Set.of()).contains(tag.name())) {
        open.pop();
      }
      if (NestingRule.BLOCKS.contains(tag.name())) {
        checkParagraph(tag, open, tags, findings);
      }
      if (tag.isClosed() && !VOID.contains(tag.name())) {
        findings.add(
            ProblemCode.HTML_SYNTAX,
            "closed " + tag.name(),
            "line " + tags.line(tag) + " has <" + tag.name() + "/>, which closes nothing");
      }
      if (!VOID.contains(tag.name())) {
        open.push(tag);
      }
    }
    for (TagCursor.Tag left : open) {
      if (!OPTIONAL_END.contains(left.name())) {
        unclosed(left, tags, findings);
      }
    }
  }

  /** A block ends an open paragraph, even from within its words. */
  private static void checkParagraph(
      TagCursor.Tag block, Deque<TagCursor.Tag> open, TagCursor tags, Findings findings) {
    for (TagCursor.Tag outer : open) {
      if (outer.name().equals("p")) {
        findings.add(
            ProblemCode.HTML_NESTING,
            "p " + block.name(),
            "<"
                + block.name()
                + "> on line "
                + tags.line(block)
                + " must not stand in the <p> of line "
                + tags.line(outer));
      }
      boolean holdsWords = NestingRule.PHRASES.contains(outer.name()) || outer.name().equals("a");
      if (!holdsWords || outer.name().equals("button")) {
        return;
      }
    }
  }

  private static void close(
      TagCursor.Tag end, Deque<TagCursor.Tag> open, TagCursor tags, Findings findings) {
    if (open.stream().noneMatch(tag -> tag.name().equals(end.name()))) {
      findings.add(
          ProblemCode.HTML_SYNTAX,
          "end " + end.name(),
          "line "
              + tags.line(end)
              + " has </"
              + end.name()
              + ">, and nothing of that name is open");
      return;
    }
    while (true) {
      TagCursor.Tag tag = open.pop();
      if (tag.name().equals(end.name())) {
        return;
      }
      if (!OPTIONAL_END.contains(tag.name())) {
        unclosed(tag, tags, findings);
      }
    }
  }

  private static void unclosed(TagCursor.Tag tag, TagCursor tags, Findings findings) {
    findings.add(
        ProblemCode.HTML_SYNTAX,
        "unclosed " + tag.name(),
        "<" + tag.name() + "> on line " + tags.line(tag) + " is not closed where it has to be");
  }

  private static void checkAttributes(TagCursor.Tag tag, TagCursor tags, Findings findings) {
    Set<String> names = new HashSet<>();
    for (String name : tag.attributes()) {
      if (!names.add(name)) {
        findings.add(
            ProblemCode.HTML_ATTRIBUTE_TWICE,
            tag.name() + " " + name,
            "<"
                + tag.name()
                + "> on line "
                + tags.line(tag)
                + " has the attribute \""
                + name
                + "\" twice");
      }
    }
  }

  private static int line(String html, int place) {
    return 1 + (int) html.substring(0, Math.min(place, html.length())).lines().count();
  }
}
