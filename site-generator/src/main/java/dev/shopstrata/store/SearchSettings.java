package dev.shopstrata.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What visitors can search for.
 *
 * @param enabled whether there is an index at all
 * @param attributes names of the attributes whose values are searched
 * @param boosts field → how much a word in it counts, where that isn't as usual; 0 leaves it out
 */
public record SearchSettings(
    boolean enabled, List<String> attributes, NavigableMap<String, Integer> boosts) {
  private static final NavigableMap<String, Integer> DEFAULTS =
      new TreeMap<>(
          Map.of(
              "name", 10, "code", 10, "brand", 5, "category", 4, "attribute", 3, "description", 1));

  /** No search. */
  public static final SearchSettings NONE = new SearchSettings(false, List.of(), new TreeMap<>());

  public SearchSettings {
    attributes = List.copyOf(attributes);
    NavigableMap<String, Integer> all = new TreeMap<>(DEFAULTS);
    all.putAll(boosts);
    boosts = Collections.unmodifiableNavigableMap(all);
  }

  /** How much a word in a field counts. */
  public int boost(String field) {
    return boosts.get(field);
  }
}
