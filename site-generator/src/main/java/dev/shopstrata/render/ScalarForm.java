package dev.shopstrata.render;

import java.util.Optional;

/** Some text, number, or true or false. */
record ScalarForm(String kind) implements Form {
  @Override
  public Optional<Form> component(Object name) {
    return Optional.empty();
  }
}
