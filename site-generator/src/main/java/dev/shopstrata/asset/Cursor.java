package dev.shopstrata.asset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A text and how far it has been read. */
final class Cursor {
  /** Stands for the end of the text. */
  static final char END = '\0';

  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>();
  private int at;

  Cursor(String text) {
    // A real NUL would look like the end; CSS and JavaScript replace it too.
    this.text = text.replace(END, '\ufffd');
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lineStarts.add(i + 1);
      }
    }
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    int i = at + ahead;
    return i < text.length() ? text.charAt(i) : END;
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, at);
  }

  void skip(int characters) {
    at = Math.min(text.length(), at + characters);
  }

  void moveTo(int position) {
    at = position;
  }

  /** Moves behind the next place of a text, or to the end when there is none. */
  boolean skipPast(String wanted) {
    int found = text.indexOf(wanted, at);
    at = found < 0 ? text.length() : found + wanted.length();
    return found >= 0;
  }

  String since(int start) {
    return text.substring(start, at);
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  Place place(int position) {
    int found = Collections.binarySearch(lineStarts, position);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, position - lineStarts.get(line) + 1);
  }

  /**
   * Reads a quoted string with backslash escapes from its first quote to behind its last; false
   * when a line or the text ends before.
   */
  boolean string() {
    char quote = peek();
    skip(1);
    while (!atEnd() && peek() != quote) {
      if (peek() == '\n') {
        return false;
      }
      skip(peek() == '\\' ? (peek(1) == '\r' && peek(2) == '\n' ? 3 : 2) : 1);
    }
    boolean closed = !atEnd();
    skip(1);
    return closed;
  }
}
