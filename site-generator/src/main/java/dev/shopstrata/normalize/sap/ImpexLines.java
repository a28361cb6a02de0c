package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.ExportFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads an ImpEx file line by line as people see lines: a cell in quotation marks may have several,
 * and a backslash at its end joins a line of a header or macro with the next. A quotation mark
 * counts only at the start of a cell, so that {@code 27" screen} is no beginning.
 */
final class ImpexLines {
  private static final int MAX_LINE = 4 << 20;

  private final ExportFile file;
  private final BufferedReader text;
  private int line;

  ImpexLines(ExportFile file, Reader text) {
    this.file = file;
    this.text = new BufferedReader(text, 1 << 16);
  }

  /**
   * One line as people see it.
   *
   * @param number 1-based, of its first line in the file
   */
  record Line(String text, int number) {}

  /** Empty at the end. */
  Optional<Line> next() throws IOException {
    String first = read();
    if (first == null) {
      return Optional.empty();
    }
    int start = line;
    String begun = first.strip();
    if (begun.startsWith("#")) {
      return Optional.of(new Line(begun, start));
    }
    StringBuilder whole = new StringBuilder(first);
    boolean isValue = begun.startsWith(";") || begun.startsWith("\"");
    boolean open = opensQuote(first, false);
    while (open || (!isValue && endsWith(whole, '\\'))) {
      String more = read();
      if (more == null && open) {
        throw new ExportException(
            file.place(start, 1),
            "a quotation mark in this line is never closed, so that all lines after it are in it",
            null);
      }
      if (!open) {
        whole.setLength(whole.length() - 1);
      }
      if (more == null) {
        break;
      }
      whole.append(open ? "\n" : "").append(open ? more : more.stripLeading());
      open = opensQuote(more, open);
      if (whole.length() > MAX_LINE) {
        throw new ExportException(
            file.place(start, 1), "this line has a cell that is too large", null);
      }
    }
    return Optional.of(new Line(whole.toString(), start));
  }

  private String read() throws IOException {
    String next = text.readLine();
    line += next == null ? 0 : 1;
    return next;
  }

  private static boolean endsWith(StringBuilder text, char c) {
    return text.length() > 0 && text.charAt(text.length() - 1) == c;
  }

  /** Whether a quotation mark is open at a line's end, given that one is at its start. */
  private static boolean opensQuote(String text, boolean openBefore) {
    boolean open = openBefore;
    boolean atStart = !openBefore;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open) {
        if (c == '"') {
          boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
          open = doubled;
          i += doubled ? 1 : 0;
        }
      } else if (c == '"' && atStart) {
        open = true;
        atStart = false;
      } else if (c == ';') {
        atStart = true;
      } else if (!Character.isWhitespace(c)) {
        atStart = false;
      }
    }
    return open;
  }
}
