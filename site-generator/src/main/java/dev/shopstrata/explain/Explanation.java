package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.SheetText;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers to a question, stores that agree together.
 *
 * @param question as the user wrote it
 */
public record Explanation(String question, List<Explained> answers) {
  public Explanation {
    answers = List.copyOf(answers);
  }

  /** Joins the stores whose answers are the same, in the order of the first of each. */
  public static Explanation of(String question, Map<String, Answer> byStore) {
    Map<Answer, List<String>> stores = new LinkedHashMap<>();
    byStore.forEach(
        (store, answer) -> stores.computeIfAbsent(answer, a -> new ArrayList<>()).add(store));
    return new Explanation(
        question,
        stores.entrySet().stream().map(e -> new Explained(e.getValue(), e.getKey())).toList());
  }

  /** That no store has what was asked for. */
  public List<Problem> problems() {
    return answers.stream().anyMatch(explained -> explained.answer().found())
        ? List.of()
        : answers.stream()
            .flatMap(explained -> explained.answer().problem().stream())
            .limit(1)
            .toList();
  }

  /** The answers for people, at most 80 columns wide. */
  public String text(boolean colors) {
    Sheet sheet = new Sheet();
    sheet.line(Span.strong(question));
    for (Explained explained : answers) {
      sheet.blank();
      sheet.line(Span.faint("in "), Span.of(String.join(", ", explained.stores())));
      sheet.inner(() -> explained.answer().tell(sheet));
    }
    return new SheetText(colors).of(sheet);
  }

  /** The answers for programs; docs/EXPLAIN.md has the shapes. */
  public String json() {
    return AnswerJson.of(this);
  }
}
