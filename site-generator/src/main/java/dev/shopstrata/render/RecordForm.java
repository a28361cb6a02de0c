package dev.shopstrata.render;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** A record whose components are declared, or nothing. */
record RecordForm(Class<?> type) implements Form {
  @Override
  public Optional<Form> component(Object name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(String.valueOf(name)))
        .map(component -> Forms.of(component.getGenericType()))
        .findFirst();
  }

  @Override
  public String kind() {
    return Printing.kindOf(type);
  }

  @Override
  public Collection<String> names() {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
