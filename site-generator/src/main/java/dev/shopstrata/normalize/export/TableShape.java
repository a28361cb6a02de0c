package dev.shopstrata.normalize.export;

import java.io.IOException;
import java.io.Reader;

/**
 * How a table is written, told from its first line.
 *
 * @param separator what stands between cells
 * @param isPadded whether blanks stand beside separators, which then may also stand around quotes
 */
record TableShape(char separator, boolean isPadded) {
  private static final int LOOKAHEAD = 1 << 16;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  /** Looks at the text without taking anything from it. */
  static TableShape of(Reader text) throws IOException {
    String line = firstLine(text);
    int[] counts = new int[SEPARATORS.length];
    int[] padded = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      for (int s = 0; s < SEPARATORS.length; s++) {
        if (!quoted && c == SEPARATORS[s]) {
          counts[s]++;
          padded[s] += isBlank(line, i - 1) || isBlank(line, i + 1) ? 1 : 0;
        }
      }
    }
    // A comma when nothing stands there.
    int best = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    return new TableShape(SEPARATORS[best], padded[best] > 0);
  }

  private static boolean isBlank(String line, int index) {
    return index >= 0 && index < line.length() && line.charAt(index) == ' ';
  }

  /** The first line that isn't blank; line ends inside quotes are part of it. */
  private static String firstLine(Reader text) throws IOException {
    text.mark(LOOKAHEAD);
    char[] start = new char[LOOKAHEAD];
    int length = 0;
    for (int n = text.read(start, 0, start.length); n > 0; ) {
      length += n;
      n = length < start.length ? text.read(start, length, start.length - length) : 0;
    }
    text.reset();
    int from = 0;
    while (from < length && Character.isWhitespace(start[from])) {
      from++;
    }
    boolean quoted = false;
    int to = from;
    while (to < length && (quoted || (start[to] != '\n' && start[to] != '\r'))) {
      quoted ^= start[to] == '"';
      to++;
    }
    return new String(start, from, to - from);
  }
}
