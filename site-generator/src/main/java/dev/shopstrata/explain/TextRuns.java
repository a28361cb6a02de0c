package dev.shopstrata.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Reads what a person sees out of HTML: one run for the text of the page, and one for each
 * attribute's value. Scripts and styles are left out. A reader that is lenient, for HTML of
 * templates too.
 */
final class TextRuns {
  private static final Set<String> INLINE =
      new TreeSet<>(
          List.of(
              "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
              "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var",
              "wbr"));

  private final String html;
  private final Collector page = new Collector();
  private final List<TextRun> attributes = new ArrayList<>();
  private int at;

  private TextRuns(String html) {
    this.html = html;
  }

  /** The page's text, then the values of attributes. */
  static List<TextRun> of(String html) {
    TextRuns runs = new TextRuns(html);
    runs.read();
    List<TextRun> all = new ArrayList<>();
    all.add(runs.page.run());
    all.addAll(runs.attributes);
    return all;
  }

  /** A text as it is looked for. */
  static String normalized(String text) {
    Collector collector = new Collector();
    for (int i = 0; i < text.length(); i++) {
      collector.add(text.charAt(i), i);
    }
    return collector.run().text().strip();
  }

  private void read() {
    while (at < html.length()) {
      if (html.startsWith("<!--", at)) {
        skipTo("-->");
      } else if (html.charAt(at) == '<' && at + 1 < html.length() && opens(html.charAt(at + 1))) {
        tag();
      } else {
        character(page);
      }
    }
  }

  private static boolean opens(char c) {
    return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void skipTo(String end) {
    int found = html.indexOf(end, at);
    at = found < 0 ? html.length() : found + end.length();
  }

  /** One character of text, which may be written as an entity. */
  private void character(Collector to) {
    int end = html.charAt(at) == '&' ? html.indexOf(';', at) : -1;
    if (end > at && end - at < 12) {
      String decoded = StringEscapeUtils.unescapeHtml4(html.substring(at, end + 1));
      if (decoded.length() < end + 1 - at) {
        for (int i = 0; i < decoded.length(); i++) {
          to.add(decoded.charAt(i), at);
        }
        at = end + 1;
        return;
      }
    }
    to.add(html.charAt(at), at);
    at++;
  }

  private void tag() {
    int start = at;
    int name = at + 1;
    if (html.startsWith("/", name)) {
      name++;
    }
    while (name < html.length() && Character.isLetterOrDigit(html.charAt(name))) {
      name++;
    }
    String tag = html.substring(start + 1, name).toLowerCase(Locale.ROOT);
    at = name;
    while (at < html.length() && html.charAt(at) != '>') {
      char c = html.charAt(at);
      if (c == '"' || c == '\'') {
        attribute(c);
      } else {
        at++;
      }
    }
    at = Math.min(html.length(), at + 1);
    if (!INLINE.contains(tag.startsWith("/") ? tag.substring(1) : tag)) {
      page.add(' ', start);
    }
    if (tag.equals("script") || tag.equals("style")) {
      skipTo("</" + tag);
    }
  }

  private void attribute(char quote) {
    at++;
    Collector value = new Collector();
    while (at < html.length() && html.charAt(at) != quote) {
      character(value);
    }
    at = Math.min(html.length(), at + 1);
    attributes.add(value.run());
  }

  /** Joins characters; blanks of any kind and number count as one. */
  private static final class Collector {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    void add(char c, int offset) {
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (blank && (text.length() == 0 || text.charAt(text.length() - 1) == ' ')) {
        return;
      }
      text.append(blank ? ' ' : c);
      offsets.add(offset);
    }

    TextRun run() {
      return new TextRun(text.toString(), offsets);
    }
  }
}
