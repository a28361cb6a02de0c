package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * That a store has nothing at a URL.
 *
 * @param tried the URL patterns and other things that were looked through
 */
public record NoPageAnswer(String url, List<String> tried) implements Answer {
  public NoPageAnswer {
    tried = List.copyOf(tried);
  }

  @Override
  public String kind() {
    return "no-page";
  }

  @Override
  public boolean found() {
    return false;
  }

  @Override
  public Optional<Problem> problem() {
    return Optional.of(
        Problem.of(
                ProblemCode.EXPLAIN_PAGE_UNKNOWN,
                "no store has \"" + url + "\"",
                "ask for a page, an asset or a redirect; a product may be out of the assortment")
            .tried(tried));
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("not here", Span.of("no page, asset or redirect has this URL"));
    tried.forEach(pattern -> sheet.row("tried", Span.of(pattern)));
  }
}
