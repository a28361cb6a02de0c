package dev.shopstrata.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads and changes that become durable together, or not at all. */
final class Transaction {
  private final BiFunction<String, String, Optional<String>> kept;
  private final Map<String, Map<String, Optional<String>>> changes = new LinkedHashMap<>();

  /**
   * @param kept what a table has under a key
   */
  Transaction(BiFunction<String, String, Optional<String>> kept) {
    this.kept = kept;
  }

  <T> Optional<T> get(Table<T> table, String key) {
    Map<String, Optional<String>> changed = changes.getOrDefault(table.name(), Map.of());
    Optional<String> text =
        changed.containsKey(key) ? changed.get(key) : kept.apply(table.name(), key);
    return text.map(json -> Json.value(json, table.type()));
  }

  <T> void put(Table<T> table, String key, T value) {
    change(table, key, Optional.of(Json.text(value)));
  }

  void remove(Table<?> table, String key) {
    change(table, key, Optional.empty());
  }

  private void change(Table<?> table, String key, Optional<String> value) {
    changes.computeIfAbsent(table.name(), fresh -> new LinkedHashMap<>()).put(key, value);
  }

  /** Table → key → new text, empty for what is taken away. */
  Map<String, Map<String, Optional<String>>> changes() {
    return changes;
  }
}
