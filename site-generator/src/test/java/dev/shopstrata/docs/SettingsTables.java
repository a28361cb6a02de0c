package dev.shopstrata.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the keys of {@code site.yaml} as Markdown: a table for the store, one for each part. */
final class SettingsTables {
  private SettingsTables() {}

  static String of(List<SettingKey> keys) {
    Map<String, StringBuilder> tables = new LinkedHashMap<>();
    heading(tables, "", "The store", "");
    for (SettingKey key : keys) {
      if (isPart(key, keys)) {
        heading(tables, key.path(), "`" + key.path() + "`", key.meaning() + "\n\n");
      }
    }
    for (SettingKey key : rows(keys)) {
      String top = top(key);
      StringBuilder table = tables.getOrDefault(top, tables.get(""));
      table.append(row(key));
    }
    return String.join("\n", tables.values());
  }

  /** The keys with a row of their own: all but the maps and lists that are a table. */
  static List<SettingKey> rows(List<SettingKey> keys) {
    return keys.stream().filter(key -> !isPart(key, keys)).toList();
  }

  private static boolean isPart(SettingKey key, List<SettingKey> keys) {
    return top(key).equals(key.path())
        && keys.stream()
            .anyMatch(
                other ->
                    other.path().length() > key.path().length() && top(other).equals(key.path()));
  }

  private static String top(SettingKey key) {
    return key.path().split("\\.", -1)[0].replace("[]", "");
  }

  private static void heading(
      Map<String, StringBuilder> tables, String key, String title, String text) {
    StringBuilder table = new StringBuilder("## " + title + "\n\n" + text);
    table.append("| key | what | meaning | when absent | example |\n|---|---|---|---|---|\n");
    tables.put(key, table);
  }

  private static String row(SettingKey key) {
    return "| `"
        + key.path()
        + "` | "
        + key.type()
        + " | "
        + key.meaning()
        + " | "
        + key.whenAbsent().orElse("")
        + " | "
        + key.example().map(SettingKey::code).orElse("")
        + " |\n";
  }
}
