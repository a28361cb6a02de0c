package dev.shopstrata.render;

import java.util.List;

/**
 * What a function or filter made of values.
 *
 * @param name of the function or filter
 * @param input what the filter was applied to, or the key of a text; empty where that is no text
 * @param arguments as text, the values of maps one by one
 */
public record Step(String name, String input, List<String> arguments, String output) {
  public Step {
    arguments = List.copyOf(arguments);
  }
}
