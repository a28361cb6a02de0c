package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Severity;
import java.util.List;

/**
 * Cards of products on their own, for scripts to put into pages.
 *
 * @param html one per product, in order
 * @param reads everything they depend on
 */
public record RenderedCards(List<String> html, List<Read> reads, List<Problem> problems) {
  public RenderedCards {
    html = List.copyOf(html);
    reads = List.copyOf(reads);
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
