package dev.shopstrata.render;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The very value a template will see, null for nothing; a map in it may hold forms as values. */
record KnownForm(Object value) implements Form {
  @Override
  public Optional<Form> component(Object name) {
    if (value == null) {
      return Optional.of(Forms.NOTHING);
    }
    if (value instanceof Map<?, ?> map) {
      Object found = map.get(name);
      return Optional.of(Forms.known(found == null ? map.get(String.valueOf(name)) : found));
    }
    if (value instanceof List<?> list && name instanceof Number index) {
      int i = index.intValue();
      return Optional.of(Forms.known(i < 0 || i >= list.size() ? null : list.get(i)));
    }
    return value instanceof Loop.Entry entry ? entryPart(entry, name) : Optional.empty();
  }

  private static Optional<Form> entryPart(Loop.Entry entry, Object name) {
    return switch (String.valueOf(name)) {
      case "key" -> Optional.of(Forms.known(entry.key()));
      case "value" -> Optional.of(Forms.known(entry.value()));
      default -> Optional.empty();
    };
  }

  @Override
  public String kind() {
    return Printing.kind(value);
  }

  @Override
  public Collection<String> names() {
    return value instanceof Record
        ? Arrays.stream(value.getClass().getRecordComponents())
            .map(RecordComponent::getName)
            .toList()
        : List.of();
  }

  @Override
  public Form item() {
    return items().orElse(List.of()).stream().reduce(Forms::join).orElse(Forms.OPEN);
  }

  @Override
  public Optional<List<Form>> items() {
    if (value == null) {
      return Optional.of(List.of());
    }
    if (value instanceof Collection<?> items) {
      return Optional.of(items.stream().map(Forms::known).toList());
    }
    return value instanceof Map<?, ?> map
        ? Optional.of(
            Loop.sorted(map).entrySet().stream()
                .map(entry -> Forms.known(new Loop.Entry(entry.getKey(), entry.getValue())))
                .toList())
        : Optional.empty();
  }

  @Override
  public Optional<Boolean> truth() {
    return Optional.of(Truth.of(value));
  }

  /** A list keeps what its items have in common; a map may have any keys elsewhere. */
  @Override
  public Form general() {
    if (value instanceof String) {
      return Forms.TEXT;
    }
    if (value instanceof Number) {
      return Forms.NUMBER;
    }
    return value instanceof Boolean ? Forms.BOOLEAN : Forms.OPEN;
  }

  @Override
  public Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
