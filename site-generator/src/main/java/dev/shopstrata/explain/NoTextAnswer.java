package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * That a page doesn't have a text.
 *
 * @param alike texts of the page that are like it
 * @param problems why the page can't be rendered, empty when it can
 */
public record NoTextAnswer(String url, String wanted, List<String> alike, List<String> problems)
    implements Answer {
  public NoTextAnswer {
    alike = List.copyOf(alike);
    problems = List.copyOf(problems);
  }

  @Override
  public String kind() {
    return "no-text";
  }

  @Override
  public boolean found() {
    return false;
  }

  @Override
  public Optional<Problem> problem() {
    String hint = alike.isEmpty() ? "" : ", did you mean \"" + alike.get(0) + "\"?";
    return Optional.of(
        Problem.of(
            ProblemCode.EXPLAIN_TEXT_UNKNOWN,
            "\"" + wanted + "\" is not on the page " + url,
            "copy the text from the page in a browser, as it is shown" + hint));
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("page", Span.of(url));
    sheet.row("not here", Span.of("the page doesn't have this text"));
    problems.forEach(problem -> sheet.row("fails", Span.hidden(problem)));
    alike.forEach(text -> sheet.row("maybe", Span.strong(text)));
  }
}
