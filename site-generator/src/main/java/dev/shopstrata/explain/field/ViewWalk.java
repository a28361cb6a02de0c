package dev.shopstrata.explain.field;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Goes along a field path from a view record, telling names that there aren't. */
final class ViewWalk {
  private static final String CUSTOM = "$custom";

  private final FieldQuestion question;
  private Object value;
  private Type type;

  private ViewWalk(FieldQuestion question, Object root, Class<?> type) {
    this.question = question;
    this.value = root;
    this.type = type;
  }

  /** The names of a view's components as they are asked for. */
  static List<String> names(Class<?> view) {
    return Stream.of(view.getRecordComponents()).map(ViewWalk::name).toList();
  }

  private static String name(RecordComponent component) {
    return component.getName().equals("custom") ? CUSTOM : component.getName();
  }

  /**
   * The value at the end of a path, null where there is none.
   *
   * @param root null when the view doesn't have the record; names are checked all the same
   * @throws ProblemException when a name doesn't exist
   */
  static Object value(FieldQuestion question, Object root, Class<?> view, FieldPath path) {
    ViewWalk walk = new ViewWalk(question, root, view);
    path.steps().forEach(walk::step);
    return walk.value;
  }

  private void step(FieldPath.Step step) {
    if (type instanceof Class<?> declared && declared.isRecord() && !step.isItem()) {
      component(step, declared);
    } else if (type instanceof ParameterizedType list
        && list.getRawType().equals(List.class)
        && step.isItem()) {
      item(step, list.getActualTypeArguments()[0]);
    } else if (type instanceof ParameterizedType || type.equals(Object.class)) {
      free(step);
    } else {
      throw unknown(step, List.of());
    }
  }

  private void component(FieldPath.Step step, Class<?> declared) {
    RecordComponent found =
        Stream.of(declared.getRecordComponents())
            .filter(component -> name(component).equals(step.text()))
            .findFirst()
            .orElseThrow(() -> unknown(step, names(declared)));
    value = value == null ? null : ViewJson.component(found, value);
    type = found.getGenericType();
  }

  private void item(FieldPath.Step step, Type element) {
    type = element;
    if (value == null) {
      return;
    }
    List<?> items = (List<?>) value;
    List<String> known = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<String> keys = keys(items.get(i), i);
      if (keys.contains(step.text())) {
        value = items.get(i);
        return;
      }
      known.add(keys.get(0));
    }
    throw unknown(step, known);
  }

  /** What an item can be asked for by, the best first; its number last. */
  private static List<String> keys(Object item, int number) {
    List<String> keys = new ArrayList<>();
    if (item instanceof Record) {
      for (String key : List.of("sku", "id", "name")) {
        Stream.of(item.getClass().getRecordComponents())
            .filter(component -> component.getName().equals(key))
            .map(component -> ViewJson.component(component, item))
            .filter(Objects::nonNull)
            .forEach(found -> keys.add(found.toString()));
      }
    }
    keys.add(Integer.toString(number));
    return keys;
  }

  /** Maps and lists of {@code $custom}, whose shape nobody declared. */
  private void free(FieldPath.Step step) {
    type = Object.class;
    if (value instanceof Map<?, ?> map) {
      if (!map.containsKey(step.text())) {
        throw unknown(step, map.keySet().stream().map(String::valueOf).toList());
      }
      value = map.get(step.text());
    } else if (value instanceof List<?> && step.isItem()) {
      item(step, Object.class);
    } else if (value != null) {
      throw unknown(step, List.of());
    }
  }

  private ProblemException unknown(FieldPath.Step step, List<String> known) {
    return new ProblemException(
        List.of(
            Problem.of(
                    ProblemCode.EXPLAIN_FIELD_UNKNOWN,
                    "\"" + step + "\" is no part of " + question,
                    known.isEmpty()
                        ? "leave it out: there is nothing inside what stands before it"
                        : "use one of "
                            + String.join(", ", known)
                            + DidYouMean.hint(step.text(), known))
                .tried(List.of(question.toString()))));
  }
}
