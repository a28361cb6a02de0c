package dev.shopstrata.render;

import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Severity;
import java.util.List;

/**
 * What became of one page. With an error among the problems the HTML is what was there until then
 * and must not be published.
 *
 * @param html UTF-8; not copied, never changed
 * @param reads everything the page depends on, also when it failed
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPage(
    PlannedPage page, byte[] html, List<Read> reads, List<Problem> problems) {
  public RenderedPage {
    reads = List.copyOf(reads);
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
