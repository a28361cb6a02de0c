package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Who decided one value.
 *
 * @param key what to ask for to get this again: {@code site.yaml#name}, {@code
 *     catalog:product/teapot#name}, {@code components/price.peb}
 * @param value the value, shortened
 * @param rule how it won: {@code only}, {@code override}, {@code merge}, {@code append}, {@code
 *     replace}, {@code patch}
 * @param hides what farther layers say instead, nearest first
 */
public record Decision(String key, String value, String rule, Place at, List<Hidden> hides) {
  public Decision {
    hides = List.copyOf(hides);
  }

  /** The decision as rows below each other. */
  void tell(Sheet sheet) {
    if (!value.isEmpty()) {
      sheet.row("value", Span.strong(value));
    }
    tellPlace(sheet);
  }

  /** The decision without its value. */
  void tellPlace(Sheet sheet) {
    List<Span> place = new ArrayList<>(at.spans(true));
    place.add(Span.faint("  " + rule));
    sheet.row("from", place);
    hides.forEach(hidden -> tell(sheet, hidden));
  }

  private static void tell(Sheet sheet, Hidden hidden) {
    List<Span> spans = new ArrayList<>();
    if (!hidden.value().isEmpty()) {
      spans.add(Span.of(hidden.value() + "  "));
    }
    spans.addAll(hidden.at().spans(false));
    sheet.row("hides", spans);
  }
}
