package dev.shopstrata.render;

import java.util.Locale;
import java.util.Set;

/** Where in HTML a template's text stands: follows the text character by character. */
final class HtmlPosition {
  private static final Set<String> URL_ATTRIBUTES =
      Set.of(
          "href",
          "src",
          "action",
          "formaction",
          "poster",
          "cite",
          "background",
          "data",
          "ping",
          "manifest",
          "xlink:href");
  private static final Set<String> RAW_ELEMENTS = Set.of("script", "style");

  /** What a printed value would be part of. */
  enum Place {
    TEXT,
    ATTRIBUTE,
    /** The start of an attribute that browsers take as a URL. */
    URL,
    /** An attribute that browsers run as a script. */
    HANDLER,
    /** Inside a tag but in no quoted attribute. */
    TAG,
    /** Inside a script or style element. */
    SCRIPT
  }

  private enum State {
    TEXT,
    OPEN,
    NAME,
    TAG,
    ATTRIBUTE_NAME,
    BEFORE_VALUE,
    DOUBLE,
    SINGLE,
    UNQUOTED,
    COMMENT,
    RAW
  }

  private State state = State.TEXT;
  private String element = "";
  private String attribute = "";
  private boolean valueStart;
  private final StringBuilder word = new StringBuilder();

  HtmlPosition copy() {
    HtmlPosition copy = new HtmlPosition();
    copy.state = state;
    copy.element = element;
    copy.attribute = attribute;
    copy.valueStart = valueStart;
    copy.word.append(word);
    return copy;
  }

  Place place() {
    return switch (state) {
      case TEXT, COMMENT -> Place.TEXT;
      case RAW -> Place.SCRIPT;
      case OPEN, NAME, TAG, ATTRIBUTE_NAME, BEFORE_VALUE, UNQUOTED -> Place.TAG;
      case DOUBLE, SINGLE -> {
        if (attribute.startsWith("on")) {
          yield Place.HANDLER;
        }
        yield valueStart && URL_ATTRIBUTES.contains(attribute) ? Place.URL : Place.ATTRIBUTE;
      }
    };
  }

  /** A value is printed here. */
  void printed() {
    valueStart = false;
    if (state == State.BEFORE_VALUE) {
      state = State.UNQUOTED;
    }
  }

  void text(char[] text) {
    for (char c : text) {
      next(c);
    }
  }

  private void next(char c) {
    switch (state) {
      case TEXT -> state = c == '<' ? State.OPEN : State.TEXT;
      case OPEN -> open(c);
      case NAME -> name(c);
      case TAG -> inTag(c);
      case ATTRIBUTE_NAME -> attributeName(c);
      case BEFORE_VALUE -> beforeValue(c);
      case DOUBLE -> inValue(c, '"');
      case SINGLE -> inValue(c, '\'');
      case UNQUOTED -> {
        if (c == '>') {
          closeTag();
        } else if (Character.isWhitespace(c)) {
          state = State.TAG;
        }
      }
      case COMMENT -> endsWith(c, "-->");
      case RAW -> endsWith(c, "</" + element);
    }
  }

  private void open(char c) {
    word.setLength(0);
    if (Character.isLetter(c) || c == '/') {
      state = State.NAME;
      word.append(c);
    } else if (c == '!') {
      state = State.NAME;
      word.append(c);
    } else {
      state = c == '<' ? State.OPEN : State.TEXT;
    }
  }

  private void name(char c) {
    if (c == '>') {
      element = word.toString().toLowerCase(Locale.ROOT);
      closeTag();
    } else if (Character.isWhitespace(c)) {
      element = word.toString().toLowerCase(Locale.ROOT);
      state = State.TAG;
    } else {
      word.append(c);
      if (word.length() == 3 && word.toString().equals("!--")) {
        word.setLength(0);
        state = State.COMMENT;
      }
    }
  }

  private void inTag(char c) {
    if (c == '>') {
      closeTag();
    } else if (!Character.isWhitespace(c) && c != '/') {
      word.setLength(0);
      word.append(c);
      state = State.ATTRIBUTE_NAME;
    }
  }

  private void attributeName(char c) {
    if (c == '=') {
      attribute = word.toString().strip().toLowerCase(Locale.ROOT);
      state = State.BEFORE_VALUE;
    } else if (c == '>') {
      closeTag();
    } else if (Character.isWhitespace(c)) {
      state = State.TAG;
    } else {
      word.append(c);
    }
  }

  private void beforeValue(char c) {
    valueStart = true;
    if (c == '"') {
      state = State.DOUBLE;
    } else if (c == '\'') {
      state = State.SINGLE;
    } else if (c == '>') {
      closeTag();
    } else if (!Character.isWhitespace(c)) {
      state = State.UNQUOTED;
    }
  }

  private void inValue(char c, char quote) {
    if (c == quote) {
      state = State.TAG;
    } else if (!Character.isWhitespace(c)) {
      valueStart = false;
    }
  }

  private void closeTag() {
    word.setLength(0);
    state = RAW_ELEMENTS.contains(element) ? State.RAW : State.TEXT;
  }

  /** Leaves a comment or raw element when {@code end} was read. */
  private void endsWith(char c, String end) {
    word.append(Character.toLowerCase(c));
    if (word.length() > end.length()) {
      word.deleteCharAt(0);
    }
    if (word.toString().equals(end)) {
      element = "";
      word.setLength(0);
      state = state == State.COMMENT ? State.TEXT : State.TAG;
    }
  }
}
