package dev.shopstrata.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps Markdown within what the parser can stand: it recurses into quotes, lists, emphasis and
 * brackets, and its time grows with the square of a paragraph's length. The scan here takes one
 * look at each character and errs on the strict side.
 */
final class MarkdownLimits {
  static final int MAX_CHARACTERS = 262_144;
  private static final int MAX_PARAGRAPH = 65_536;
  private static final int MAX_BLOCKS = 100;
  private static final int MAX_INLINES = 300;
  private static final int MAX_BACKTICKS = 64;
  private static final Pattern MARKER =
      Pattern.compile("[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])");

  private int paragraph;
  private int brackets;
  private int emphasis;

  private MarkdownLimits() {}

  /** Why a text is not rendered as Markdown, or nothing. */
  static Optional<Violation> violation(String markdown) {
    if (markdown.length() > MAX_CHARACTERS) {
      return Optional.of(new Violation("is longer than 262,144 characters", 0));
    }
    MarkdownLimits scan = new MarkdownLimits();
    int number = 0;
    for (String line : markdown.split("\n", -1)) {
      number++;
      Optional<String> what = scan.line(line);
      if (what.isPresent()) {
        return Optional.of(new Violation(what.get(), number));
      }
    }
    return Optional.empty();
  }

  /**
   * @param what completes "the text …"
   * @param line 1-based, 0 for the whole text
   */
  record Violation(String what, int line) {}

  private Optional<String> line(String line) {
    if (line.isBlank()) {
      paragraph = 0;
      brackets = 0;
      emphasis = 0;
      return Optional.empty();
    }
    paragraph += line.length();
    if (paragraph > MAX_PARAGRAPH) {
      return Optional.of("has a paragraph of more than 65,536 characters");
    }
    if (line.length() > MAX_INLINES && isRule(line)) {
      return Optional.of("has a line of more than 300 rule characters");
    }
    if (blocks(line) > MAX_BLOCKS) {
      return Optional.of("nests quotes and lists deeper than 100 levels");
    }
    return inlines(line);
  }

  /** A line that may be a thematic break or an underline. */
  private static boolean isRule(String line) {
    return line.chars().allMatch(c -> "*_-= \t".indexOf(c) >= 0);
  }

  private static int blocks(String line) {
    int indent = 0;
    while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
      indent++;
    }
    int depth = indent / 2;
    var marker = MARKER.matcher(line);
    int at = 0;
    while (marker.region(at, line.length()).lookingAt()) {
      depth++;
      at = marker.end();
    }
    return depth;
  }

  private Optional<String> inlines(String line) {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int end = i + 1;
      if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets = Math.max(0, brackets - 1);
      } else if (c == '`') {
        end = runEnd(line, i, "`");
        if (end - i > MAX_BACKTICKS) {
          return Optional.of("has more than 64 backticks in a row");
        }
      } else if (isDelimiter(c)) {
        end = runEnd(line, i, "*_~");
        countEmphasis(line, i, end);
      }
      if (brackets > MAX_INLINES || emphasis > MAX_INLINES) {
        return Optional.of("nests emphasis or brackets deeper than 300 levels");
      }
      i = end;
    }
    return Optional.empty();
  }

  private void countEmphasis(String line, int start, int end) {
    boolean opens = end < line.length() && !Character.isWhitespace(line.charAt(end));
    boolean afterWord = start > 0 && Character.isLetterOrDigit(line.charAt(start - 1));
    if (opens && !afterWord) {
      emphasis += end - start;
    } else if (start > 0 && !Character.isWhitespace(line.charAt(start - 1))) {
      emphasis = Math.max(0, emphasis - (end - start));
    }
  }

  private static boolean isDelimiter(char c) {
    return c == '*' || c == '_' || c == '~';
  }

  private static int runEnd(String line, int start, String of) {
    int end = start;
    while (end < line.length() && of.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
