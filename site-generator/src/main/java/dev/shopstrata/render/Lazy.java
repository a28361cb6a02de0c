package dev.shopstrata.render;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A value whose declared components are made when a template asks for them, each once. */
final class Lazy {
  private final Shape<?> shape;
  private final Function<String, Object> source;
  private final Map<String, Object> made = new HashMap<>();

  private Lazy(Shape<?> shape, Function<String, Object> source) {
    this.shape = shape;
    this.source = source;
  }

  Set<String> names() {
    return shape.names();
  }

  /** The name templates know this kind of value by. */
  String name() {
    return shape.name();
  }

  /** A declared component. */
  Object component(String component) {
    if (made.containsKey(component)) {
      return made.get(component);
    }
    Object value = source.apply(component);
    made.put(component, value);
    return value;
  }

  /** The components of one kind of value and how each is made. */
  static final class Shape<T> {
    private final String name;
    private final Map<String, Part<T>> parts;

    /** A component: what is known of it beforehand, and how it is made. */
    private record Part<T>(Form form, Function<T, Object> maker) {}

    private Shape(String name, Map<String, Part<T>> parts) {
      this.name = name;
      this.parts = Collections.unmodifiableMap(parts);
    }

    static <T> Shape<T> named(String name) {
      return new Shape<>(name, new LinkedHashMap<>());
    }

    /** This shape with one more component. */
    Shape<T> with(String component, Form form, Function<T, Object> maker) {
      Map<String, Part<T>> more = new LinkedHashMap<>(parts);
      more.put(component, new Part<>(form, maker));
      return new Shape<>(name, more);
    }

    String name() {
      return name;
    }

    Set<String> names() {
      return parts.keySet();
    }

    /** What is known of a component before there is a value; empty when there is no such one. */
    Optional<Form> form(String component) {
      return Optional.ofNullable(parts.get(component)).map(Part::form);
    }

    Lazy of(T state) {
      return new Lazy(this, component -> parts.get(component).maker().apply(state));
    }
  }
}
