package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a template's value without rendering: the value itself, the components it has,
 * or nothing. Whatever is not certain is {@link Forms#OPEN}, of which nothing is ever reported.
 */
sealed interface Form
    permits KnownForm,
        ListForm,
        MacrosForm,
        MapForm,
        OpenForm,
        RecordForm,
        ScalarForm,
        SettingsForm,
        ShapeForm {
  /** A component or an item; empty when no value of this form has it. */
  Optional<Form> component(Object name);

  /** As {@link Printing#kind} would call the value. */
  String kind();

  /** The components, for hints. */
  default Collection<String> names() {
    return List.of();
  }

  /** What to report of a component that {@link #component} doesn't find. */
  default Problem unknown(String name) {
    return TemplateFaults.componentUnknown(kind(), name, names());
  }

  /** What a loop over the value gives in each round. */
  default Form item() {
    return Forms.OPEN;
  }

  /** What a loop gives, round by round; empty when the rounds aren't known. */
  default Optional<List<Form>> items() {
    return Optional.empty();
  }

  /** Whether the value counts as true; empty when that isn't known. */
  default Optional<Boolean> truth() {
    return Optional.empty();
  }

  /** The form of all values like this one, of which no value is known. */
  default Form general() {
    return this;
  }

  /** Whether it is known that there is no value. */
  default boolean isNothing() {
    return equals(Forms.NOTHING);
  }

  /** The text the value is, if that is known. */
  default Optional<String> text() {
    return Optional.empty();
  }
}
