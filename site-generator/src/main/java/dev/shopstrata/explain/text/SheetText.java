package dev.shopstrata.explain.text;

import java.util.ArrayList;
import java.util.List;

/** Writes a sheet as text at most 80 columns wide, in colors where a terminal shows them. */
public final class SheetText {
  private static final int WIDTH = 80;
  private static final int LABEL = 12;

  private final boolean colors;

  public SheetText(boolean colors) {
    this.colors = colors;
  }

  /** The lines, each ending in a line break. */
  public String of(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    sheet.rows().forEach(row -> write(row, text));
    return text.toString();
  }

  private void write(Row row, StringBuilder text) {
    boolean labelled = !row.label().isEmpty();
    int hanging = row.indent() + (labelled ? LABEL : 2);
    int first =
        labelled ? Math.max(hanging, row.indent() + row.label().length() + 1) : row.indent();
    Lines lines = new Lines(first, hanging);
    for (Span span : row.spans()) {
      for (String word : words(span.text())) {
        lines.add(word, span.tone());
      }
    }
    String head = " ".repeat(row.indent()) + row.label();
    head += " ".repeat(first - head.length());
    text.append((head + lines.text()).stripTrailing()).append('\n');
  }

  /** Words with the blanks before them, so that a double blank inside a line stays. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && text.charAt(i - 1) != ' ') {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    words.add(text.substring(start));
    return words;
  }

  /** The lines of one row while they fill. */
  private final class Lines {
    private final int hanging;
    private final StringBuilder text = new StringBuilder();
    private int column;
    private boolean empty = true;

    Lines(int first, int hanging) {
      this.hanging = hanging;
      this.column = first;
    }

    void add(String word, Tone tone) {
      String rest = word;
      if (column + rest.length() > WIDTH && !empty) {
        if (rest.startsWith(" ")) {
          feed();
          rest = rest.strip();
        } else if (hanging + rest.length() <= WIDTH) {
          feed();
        }
      }
      while (column + rest.length() > WIDTH) {
        int cut = cut(rest, WIDTH - column);
        put(rest.substring(0, cut), tone);
        feed();
        rest = rest.substring(cut);
      }
      put(rest, tone);
    }

    /** Where a word that is longer than the line is broken: behind a slash if there is one. */
    private int cut(String word, int room) {
      int slash = word.lastIndexOf('/', Math.max(0, room - 1));
      return slash > 0 ? slash + 1 : Math.max(1, room);
    }

    private void put(String word, Tone tone) {
      text.append(colors ? tone.colored(word) : word);
      column += word.length();
      empty = false;
    }

    private void feed() {
      text.setLength(text.toString().stripTrailing().length());
      text.append('\n').append(" ".repeat(hanging));
      column = hanging;
      empty = true;
    }

    String text() {
      return text.toString();
    }
  }
}
