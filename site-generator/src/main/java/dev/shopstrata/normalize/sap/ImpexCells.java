package dev.shopstrata.normalize.sap;

import java.util.ArrayList;
import java.util.List;

/** Parts lines and values at separators, as far as these aren't protected. */
final class ImpexCells {
  private ImpexCells() {}

  /** The cells of a value line, without blanks around them and without their quotation marks. */
  static List<String> ofLine(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"') {
        boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
        quoted = doubled;
        if (doubled) {
          cell.append('"');
          i++;
        }
      } else if (!quoted && c == '"' && cell.toString().isBlank()) {
        quoted = true;
        cell.setLength(0);
      } else if (!quoted && c == ';') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  /** The parts of a header: separators in brackets, parentheses or quotation marks part nothing. */
  static List<String> ofHeader(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (depth > 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else if (c == '[' || c == '(') {
        depth++;
      } else if (c == ']' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == separator && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  /** The parts of a value; a backslash protects what follows it. */
  static List<String> ofValue(String text, String separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        part.append(c).append(text.charAt(++i));
      } else if (text.startsWith(separator, i)) {
        parts.add(part.toString().strip());
        part.setLength(0);
        i += separator.length() - 1;
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }

  /** A part without the backslashes that protected it. */
  static String plain(String part) {
    return part.replaceAll("\\\\(.)", "$1");
  }
}
