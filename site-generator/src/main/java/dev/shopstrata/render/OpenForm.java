package dev.shopstrata.render;

import java.util.Optional;

/** A value that can be anything. */
record OpenForm() implements Form {
  @Override
  public Optional<Form> component(Object name) {
    return Optional.of(this);
  }

  @Override
  public String kind() {
    return "a value";
  }
}
