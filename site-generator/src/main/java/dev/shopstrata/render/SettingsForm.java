package dev.shopstrata.render;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.store.SettingKeys;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A part of {@code site}: a key that no setting has is a mistake, though templates see nothing.
 *
 * @param path of the part, empty for all of it
 * @param value as the store has it
 */
record SettingsForm(String path, Form value, SettingKeys keys) implements Form {
  @Override
  public Optional<Form> component(Object name) {
    if (name instanceof Number) {
      return value.component(name).map(item -> part(path + "[]", item, keys.item()));
    }
    String key = String.valueOf(name);
    Form found = value.component(key).orElse(Forms.OPEN);
    return keys.below(key)
        .map(below -> part(path.isEmpty() ? key : path + "." + key, found, below));
  }

  private static Form part(String path, Form value, SettingKeys keys) {
    return keys.isFree() ? value : new SettingsForm(path, value, keys);
  }

  @Override
  public Problem unknown(String name) {
    if (names().isEmpty()) {
      return value.unknown(name);
    }
    return Problem.of(
        ProblemCode.SETTING_UNKNOWN,
        "there is no setting \"" + (path.isEmpty() ? "" : path + ".") + name + "\" to read",
        "use one of "
            + String.join(", ", names())
            + DidYouMean.hint(name, names())
            + (path.isEmpty() ? "; your own values are under site.custom" : ""));
  }

  @Override
  public String kind() {
    return value.kind();
  }

  @Override
  public Collection<String> names() {
    return keys.names();
  }

  @Override
  public Form item() {
    return part(path + "[]", value.item(), keys.item());
  }

  @Override
  public Optional<List<Form>> items() {
    return value
        .items()
        .map(items -> items.stream().map(item -> part(path + "[]", item, keys.item())).toList());
  }

  @Override
  public Optional<Boolean> truth() {
    return value.truth();
  }

  @Override
  public boolean isNothing() {
    return value.isNothing();
  }

  @Override
  public Form general() {
    return Forms.OPEN;
  }
}
