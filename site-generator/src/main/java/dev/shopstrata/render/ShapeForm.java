package dev.shopstrata.render;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value whose components are made when they are asked for.
 *
 * @param known the components whose value is the same on all pages in question
 */
record ShapeForm(Lazy.Shape<?> shape, Map<String, Form> known) implements Form {
  ShapeForm {
    known = Collections.unmodifiableMap(new TreeMap<>(known));
  }

  @Override
  public Optional<Form> component(Object name) {
    Form value = known.get(String.valueOf(name));
    return value == null ? shape.form(String.valueOf(name)) : Optional.of(value);
  }

  @Override
  public String kind() {
    return "the " + shape.name();
  }

  @Override
  public Collection<String> names() {
    return shape.names();
  }

  @Override
  public Optional<Boolean> truth() {
    return Optional.of(true);
  }
}
