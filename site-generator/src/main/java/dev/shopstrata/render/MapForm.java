package dev.shopstrata.render;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A map whose keys are known. */
record MapForm(Map<String, Form> entries) implements Form {
  MapForm {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  @Override
  public Optional<Form> component(Object name) {
    return Optional.of(entries.getOrDefault(String.valueOf(name), Forms.NOTHING));
  }

  @Override
  public String kind() {
    return "a map";
  }

  @Override
  public Form item() {
    return new RecordForm(Loop.Entry.class);
  }

  @Override
  public Optional<Boolean> truth() {
    return Optional.of(!entries.isEmpty());
  }

  @Override
  public Form general() {
    return Forms.OPEN;
  }
}
