package dev.shopstrata.explain.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in what templates see of a record: {@code price.value}, {@code variants[R-1].price},
 * {@code gallery[0].url}.
 */
public record FieldPath(List<Step> steps) {
  /**
   * One step.
   *
   * @param isItem whether it stood in brackets: an item of a list by number, SKU, id or name
   */
  public record Step(String text, boolean isItem) {
    @Override
    public String toString() {
      return isItem ? "[" + text + "]" : text;
    }
  }

  public FieldPath {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.get(0).isItem()) {
      throw new IllegalArgumentException("a path begins with a name");
    }
  }

  /** The path of a text; empty when it isn't one. */
  public static Optional<FieldPath> parse(String text) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean isItem = text.charAt(at) == '[';
      if (!isItem && !steps.isEmpty()) {
        if (text.charAt(at) != '.') {
          return Optional.empty();
        }
        at++;
      }
      int from = isItem ? at + 1 : at;
      int end = isItem ? text.indexOf(']', from) : endOfName(text, from);
      if (end <= from || (isItem && steps.isEmpty())) {
        return Optional.empty();
      }
      steps.add(new Step(text.substring(from, end), isItem));
      at = isItem ? end + 1 : end;
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new FieldPath(steps));
  }

  private static int endOfName(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
      end++;
    }
    return end;
  }

  /** The component of the view. */
  public String first() {
    return steps.get(0).text();
  }

  /** The item in brackets and what follows it, when the second step is an item. */
  public Optional<Step> item() {
    return steps.size() > 1 && steps.get(1).isItem() ? Optional.of(steps.get(1)) : Optional.empty();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      text.append(text.length() > 0 && !step.isItem() ? "." : "").append(step);
    }
    return text.toString();
  }
}
