package dev.shopstrata.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Goes through the tags of a page as they are written, past comments, scripts and texts. */
final class TagCursor {
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

  private final String html;
  private int at;

  TagCursor(String html) {
    this.html = html;
  }

  /**
   * One tag.
   *
   * @param name in lower case
   * @param attributes their names in lower case, in order, also those that come twice
   * @param place where its name begins
   */
  record Tag(String name, boolean isEnd, boolean isClosed, List<String> attributes, int place) {}

  /** The next tag, or null after the last. */
  Tag next() {
    while (true) {
      int open = html.indexOf('<', at);
      if (open < 0 || open + 1 >= html.length()) {
        return null;
      }
      if (html.startsWith("<!--", open)) {
        int end = html.indexOf("-->", open + 4);
        at = end < 0 ? html.length() : end + 3;
      } else if (Character.isLetter(html.charAt(open + 1))) {
        return tag(open + 1, false);
      } else if (html.charAt(open + 1) == '/'
          && open + 2 < html.length()
          && Character.isLetter(html.charAt(open + 2))) {
        return tag(open + 2, true);
      } else {
        at = open + 1;
      }
    }
  }

  private Tag tag(int from, boolean isEnd) {
    int start = from;
    at = from;
    while (at < html.length() && isNameChar(html.charAt(at))) {
      at++;
    }
    String name = html.substring(start, at).toLowerCase(Locale.ROOT);
    List<String> attributes = new ArrayList<>();
    boolean isClosed = false;
    while (at < html.length() && html.charAt(at) != '>') {
      char c = html.charAt(at);
      if (c == '/' || Character.isWhitespace(c)) {
        isClosed = c == '/';
        at++;
      } else {
        isClosed = false;
        attributes.add(attribute());
      }
    }
    at++;
    if (!isEnd && !isClosed && RAW.contains(name)) {
      skipText(name);
    }
    return new Tag(name, isEnd, isClosed, attributes, start);
  }

  private String attribute() {
    int start = at;
    at++;
    while (at < html.length() && isNameChar(html.charAt(at)) && html.charAt(at) != '=') {
      at++;
    }
    String name = html.substring(start, at).toLowerCase(Locale.ROOT);
    int afterName = at;
    skipSpaces();
    if (at >= html.length() || html.charAt(at) != '=') {
      at = afterName;
      return name;
    }
    at++;
    skipSpaces();
    char quote = at < html.length() ? html.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      at = end < 0 ? html.length() : end + 1;
    } else {
      while (at < html.length()
          && html.charAt(at) != '>'
          && !Character.isWhitespace(html.charAt(at))) {
        at++;
      }
    }
    return name;
  }

  private void skipSpaces() {
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
  }

  /** To the end tag of an element that has no tags inside. */
  private void skipText(String name) {
    for (int end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 2)) {
      if (html.regionMatches(true, end + 2, name, 0, name.length())) {
        at = end;
        return;
      }
    }
    at = html.length();
  }

  private static boolean isNameChar(char c) {
    return c != '>' && c != '/' && !Character.isWhitespace(c);
  }

  /** The line, counted from 1, of a place in the text. */
  int line(Tag tag) {
    int line = 1;
    for (int i = 0; i < tag.place() && i < html.length(); i++) {
      line += html.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
