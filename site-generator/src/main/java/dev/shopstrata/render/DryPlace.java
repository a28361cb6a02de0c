package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import java.util.Optional;

/** What surrounds the templates of a dry run: one kind of page of a store, or nothing but files. */
interface DryPlace {
  /** A variable that no template set; empty when there is none. */
  Optional<Form> variable(String name);

  /** Whether templates can't set a variable of this name. */
  boolean isReserved(String name);

  /** What to report of a variable that is not there; empty when that can't be said. */
  Optional<Problem> unknownVariable(String name, boolean inMacro);

  /** The template that a name means here. */
  Named template(TemplateName place, String name);

  /**
   * What rendering would report of a call of a function.
   *
   * @param text its first argument, empty when it isn't known
   */
  Optional<Problem> fault(String function, Optional<String> text);

  /**
   * What is known of a function's result.
   *
   * @param text its first argument, empty when it isn't known
   */
  default Form result(String function, Optional<String> text) {
    return CallForms.function(function);
  }

  /**
   * What to report of a call of no function and no macro in sight.
   *
   * @param isUnsure whether macros may be out of sight
   */
  Optional<Problem> unknownFunction(String name, boolean isUnsure);

  /** Goes through a fragment, unless that was done. */
  void fragment(String key);

  /**
   * A template's name as it is understood.
   *
   * @param key of the template, empty when there is none or nobody knows
   * @param fault what to report
   */
  record Named(Optional<String> key, Optional<Problem> fault) {
    static final Named OPEN = new Named(Optional.empty(), Optional.empty());
  }
}
