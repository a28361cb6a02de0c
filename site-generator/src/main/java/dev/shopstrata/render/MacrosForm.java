package dev.shopstrata.render;

import java.util.Optional;

/**
 * The macros of a template that was imported under a name.
 *
 * @param template empty when it isn't known
 */
record MacrosForm(Optional<TemplateOutline> template) implements Form {
  @Override
  public Optional<Form> component(Object name) {
    return Optional.of(Forms.OPEN);
  }

  @Override
  public String kind() {
    return "a set of macros";
  }
}
