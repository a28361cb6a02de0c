package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a text on a page comes from.
 *
 * @param url the page
 * @param times how often the page has the text
 * @param pieces what it is put together from, the decisive one first
 */
public record TextAnswer(String url, String wanted, int times, List<Piece> pieces)
    implements Answer {
  /**
   * A part of the text that one source decided.
   *
   * @param also what else has the same text and may be meant
   * @param printed the tags, or template lines, that print it
   */
  public record Piece(String text, Decision decided, List<Decision> also, List<Printed> printed) {
    public Piece {
      also = List.copyOf(also);
      printed = List.copyOf(printed);
    }

    boolean isLike(Piece other) {
      return text.equals(other.text) && decided.equals(other.decided);
    }

    Piece and(Piece other) {
      List<Printed> all = new ArrayList<>(printed);
      other.printed.stream().filter(p -> !all.contains(p)).forEach(all::add);
      return new Piece(text, decided, also, all);
    }
  }

  /** A line of a template. */
  public record Printed(Place at, String line) {}

  public TextAnswer {
    pieces = List.copyOf(pieces);
  }

  @Override
  public String kind() {
    return "text";
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("page", Span.of(url), Span.faint(times == 1 ? "  once" : "  " + times + " times"));
    for (Piece piece : pieces) {
      sheet.blank();
      sheet.line(Span.strong("\"" + piece.text() + "\""));
      sheet.inner(() -> tell(sheet, piece));
    }
  }

  private static void tell(Sheet sheet, Piece piece) {
    Decision decided = piece.decided();
    sheet.row("comes from", Span.strong(decided.key()));
    decided.tell(sheet);
    for (Decision other : piece.also()) {
      sheet.row("or from", Span.of(other.key()), Span.faint("  " + other.at()));
    }
    for (Printed printed : piece.printed()) {
      List<Span> spans = new ArrayList<>();
      spans.add(Span.of(printed.at().toString()));
      spans.add(Span.faint("  " + printed.at().layer()));
      sheet.row("printed by", spans);
      sheet.row(" ", Span.faint(printed.line()));
    }
  }
}
