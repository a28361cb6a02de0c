package dev.shopstrata.normalize.field;

import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a field gets its value from a record of an export.
 *
 * @param from where to look, the first place with a value counts; empty for a constant
 * @param constant the value when there is nowhere to look, or nothing was found; null for none
 * @param steps what is done to a value that was found
 * @param at where catalog.yaml says so
 */
public record FieldRule(List<String> from, String constant, List<Step> steps, Location at) {
  public FieldRule {
    from = List.copyOf(from);
    steps = List.copyOf(steps);
  }

  /** Takes a value as it is. */
  public static FieldRule from(String path, Location at) {
    return new FieldRule(List.of(path), null, List.of(), at);
  }

  /** What it looks at, for people. */
  public String source() {
    return from.isEmpty() ? "a constant" : String.join(", else ", from);
  }

  /** The value: text, Boolean, number, or a list or map of these; empty for none. */
  public Optional<Object> value(RawRecord record) {
    for (String path : from) {
      Optional<Object> found = record.at(path).flatMap(value -> changed(value, record));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.ofNullable(constant)
        .flatMap(value -> from.isEmpty() ? changed(value, record) : Optional.of(value));
  }

  /** The value as one text; a list is joined with commas. */
  public Optional<String> text(RawRecord record) {
    return value(record)
        .map(value -> value instanceof List<?> list ? joined(list) : String.valueOf(value))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The value as a list of texts; one text is a list of one. */
  public List<String> texts(RawRecord record) {
    List<String> texts = new ArrayList<>();
    value(record)
        .ifPresent(
            value -> {
              for (Object item : value instanceof List<?> list ? list : List.of(value)) {
                String text = String.valueOf(item).strip();
                if (!text.isEmpty()) {
                  texts.add(text);
                }
              }
            });
    return texts;
  }

  private static String joined(List<?> list) {
    return String.join(", ", list.stream().map(String::valueOf).toList());
  }

  private Optional<Object> changed(Object value, RawRecord record) {
    Object now = value;
    for (Step step : steps) {
      Optional<Object> next = changed(step, now, record);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      now = next.get();
    }
    boolean isEmpty =
        now instanceof String text ? text.isBlank() : now instanceof List<?> l && l.isEmpty();
    return isEmpty ? Optional.empty() : Optional.of(now);
  }

  private static Optional<Object> changed(Step step, Object value, RawRecord record) {
    if (!(value instanceof List<?> list)) {
      return step.apply(String.valueOf(value), record);
    }
    List<Object> items = new ArrayList<>();
    for (Object item : list) {
      Object made = step.apply(String.valueOf(item), record).orElse(List.of());
      if (made instanceof List<?> parts) {
        items.addAll(parts);
      } else {
        items.add(made);
      }
    }
    return Optional.of(items);
  }
}
