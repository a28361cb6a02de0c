package dev.shopstrata.normalize.sap;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The macros of one file: names and the texts that stand for them. */
final class ImpexMacros {
  private static final Pattern DEFINITION =
      Pattern.compile("^\\s*(\\$[\\w.:-]+)\\s*=(.*)$", Pattern.DOTALL);
  private static final int MAX_LENGTH = 1 << 20;

  private final NavigableMap<String, String> texts =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  /** Takes a line that defines one; tells whether it does. */
  boolean define(String line) {
    Matcher definition = DEFINITION.matcher(line);
    if (!definition.matches()) {
      return false;
    }
    String text = definition.group(2).strip();
    texts.put(definition.group(1), expand(text));
    return true;
  }

  /** The text with macros replaced, long names first; what isn't known stays as it is. */
  String expand(String text) {
    if (text.indexOf('$') < 0) {
      return text;
    }
    String expanded = text;
    for (var macro : texts.entrySet()) {
      if (expanded.length() < MAX_LENGTH) {
        expanded = expanded.replace(macro.getKey(), macro.getValue());
      }
    }
    return expanded;
  }
}
