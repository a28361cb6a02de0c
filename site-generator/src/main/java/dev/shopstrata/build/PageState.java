package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.render.Read;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.stream.Stream;

/**
 * What made a page, or what else follows from one record, the last time.
 *
 * @param identity what it was made from apart from its reads: template name, locale, URL, subject
 * @param reads everything its template asked for
 * @param problems its warnings, told again when the page is kept
 * @param parts what it gave to files that are joined of many; none for pages
 */
record PageState(
    SitePath path, String identity, List<Read> reads, List<Problem> problems, List<String> parts) {
  PageState {
    reads = List.copyOf(reads);
    problems = List.copyOf(problems);
    parts = List.copyOf(parts);
  }

  /** The same with more problems. */
  PageState with(List<Problem> more) {
    List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
    return new PageState(path, identity, reads, all, parts);
  }
}
