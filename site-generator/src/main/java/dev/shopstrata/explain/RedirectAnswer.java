package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;

/** A URL that leads to another. */
public record RedirectAnswer(int status, Decision redirect) implements Answer {
  @Override
  public String kind() {
    return "redirect";
  }

  @Override
  public void tell(Sheet sheet) {
    redirect.tell(sheet);
    sheet.row("status", Span.of(Integer.toString(status)));
  }
}
