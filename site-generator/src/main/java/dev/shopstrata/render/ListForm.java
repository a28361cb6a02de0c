package dev.shopstrata.render;

import java.util.Optional;

/** A list of any length. */
record ListForm(Form item) implements Form {
  @Override
  public Optional<Form> component(Object name) {
    return name instanceof Number ? Optional.of(item) : Optional.empty();
  }

  @Override
  public String kind() {
    return Printing.LIST;
  }

  @Override
  public Form general() {
    return new ListForm(item.general());
  }
}
