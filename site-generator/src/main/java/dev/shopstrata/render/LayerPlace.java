package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import java.util.Optional;
import java.util.Set;

/**
 * A template looked at alone, as a layer has it: nothing is known of what surrounds it.
 *
 * @param macros the names of all macros of the project, any of which it may import
 */
record LayerPlace(StorefrontExtension extension, Set<String> macros) implements DryPlace {
  @Override
  public Optional<Form> variable(String name) {
    return Optional.of(Forms.OPEN);
  }

  @Override
  public boolean isReserved(String name) {
    return false;
  }

  @Override
  public Optional<Problem> unknownVariable(String name, boolean inMacro) {
    return Optional.empty();
  }

  @Override
  public Named template(TemplateName place, String name) {
    return Named.OPEN;
  }

  @Override
  public Optional<Problem> fault(String function, Optional<String> text) {
    return Optional.empty();
  }

  @Override
  public Optional<Problem> unknownFunction(String name, boolean isUnsure) {
    return macros.contains(name)
        ? Optional.empty()
        : Optional.of(TemplateFaults.functionUnknown(name, extension));
  }

  @Override
  public void fragment(String key) {}
}
