package dev.shopstrata.normalize.sap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One column of a header, such as {@code name[lang=de]} or {@code
 * supercategories(code,catalogVersion(catalog(id),version))}.
 *
 * @param header as the file has it
 * @param attribute in small letters, as ImpEx doesn't tell them apart; a feature of a
 *     classification begins with {@code @} and keeps its letters
 * @param keys what identifies the item that is referred to, in the order of a value's parts; empty
 *     for plain values
 * @param modifiers names in small letters
 */
record ImpexColumn(
    String header, String attribute, List<Key> keys, NavigableMap<String, String> modifiers) {
  ImpexColumn {
    keys = List.copyOf(keys);
  }

  /**
   * One part of a reference.
   *
   * @param name in small letters, the last one of a nested one
   * @param fallback what holds when a value doesn't have this part; null when nothing does
   */
  record Key(String name, String fallback) {}

  static ImpexColumn parse(String header) {
    String text = header.strip();
    int modifiers = start(text, '[');
    int pattern = text.startsWith("@") ? -1 : start(text, '(');
    pattern = modifiers >= 0 && pattern > modifiers ? -1 : pattern;
    int end = text.length();
    end = modifiers >= 0 ? Math.min(end, modifiers) : end;
    end = pattern >= 0 ? Math.min(end, pattern) : end;
    String name = text.substring(0, end).strip();
    List<Key> keys = new ArrayList<>();
    int close = pattern < 0 ? -1 : close(text, pattern);
    if (close > 0) {
      keys(text.substring(pattern + 1, close), keys, 0);
    }
    NavigableMap<String, String> own = modifiers(text.substring(Math.max(end, close + 1)));
    return new ImpexColumn(text, name.startsWith("@") ? name : lower(name), keys, own);
  }

  /** The language of its texts; empty when it names none. */
  Optional<String> language() {
    return Optional.ofNullable(modifiers.get("lang")).filter(tag -> !tag.isBlank());
  }

  Optional<String> modifier(String name) {
    return Optional.ofNullable(modifiers.get(name));
  }

  boolean isFeature() {
    return attribute.startsWith("@")
        && (modifiers.containsKey("system")
            || modifiers.containsKey("class")
            || modifiers.getOrDefault("translator", "").contains("Classification"));
  }

  /** The referred items of a cell. */
  List<ImpexReference> references(String cell) {
    List<ImpexReference> references = new ArrayList<>();
    for (String value : ImpexCells.ofValue(unsigned(cell), separator())) {
      if (!value.isEmpty()) {
        references.add(reference(value));
      }
    }
    return references;
  }

  /** Whether the cell's items come to those that are there, instead of replacing them. */
  boolean appends(String cell) {
    return cell.startsWith("(+)") || modifiers.getOrDefault("mode", "").equals("append");
  }

  /** Whether the cell's items leave those that are there. */
  boolean removes(String cell) {
    return cell.startsWith("(-)") || modifiers.getOrDefault("mode", "").equals("remove");
  }

  private static String unsigned(String cell) {
    return cell.startsWith("(+)") || cell.startsWith("(-)") ? cell.substring(3) : cell;
  }

  /** What parts the values of a cell with several. */
  String separator() {
    return delimiter("collection-delimiter", ",");
  }

  private String delimiter(String modifier, String usual) {
    String told = modifiers.getOrDefault(modifier, "");
    return told.isEmpty() ? usual : told;
  }

  private ImpexReference reference(String value) {
    List<String> parts = ImpexCells.ofValue(value, delimiter("path-delimiter", ":"));
    String catalog = part("id", parts);
    String version = part("version", parts);
    return new ImpexReference(ImpexCells.plain(parts.get(0)), catalog, version);
  }

  private String part(String key, List<String> parts) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).name().equals(key)) {
        boolean given = i < parts.size() && !parts.get(i).isEmpty();
        String fallback = keys.get(i).fallback();
        return given ? ImpexCells.plain(parts.get(i)) : fallback == null ? "" : fallback;
      }
    }
    return "";
  }

  private static void keys(String pattern, List<Key> keys, int depth) {
    if (depth > 10) {
      return;
    }
    for (String part : ImpexCells.ofHeader(pattern, ',')) {
      String first = ImpexCells.ofHeader(part, '|').get(0);
      int nested = start(first, '(');
      int close = nested < 0 ? -1 : close(first, nested);
      if (close > 0) {
        int before = keys.size();
        keys(first.substring(nested + 1, close), keys, depth + 1);
        whole(modifiers(first.substring(close + 1)).get("default"), keys, before);
      } else {
        int bracket = start(first, '[');
        String name = lower(bracket < 0 ? first : first.substring(0, bracket));
        String plain = name.substring(name.lastIndexOf('.') + 1).strip();
        String fallback = bracket < 0 ? null : modifiers(first.substring(bracket)).get("default");
        keys.add(new Key(plain, fallback));
      }
    }
  }

  /** A default of a nested reference as a whole gives its parts theirs. */
  private static void whole(String fallback, List<Key> keys, int from) {
    if (fallback != null) {
      List<String> parts = ImpexCells.ofValue(fallback, ":");
      for (int i = 0; i < parts.size() && from + i < keys.size(); i++) {
        keys.set(from + i, new Key(keys.get(from + i).name(), ImpexCells.plain(parts.get(i))));
      }
    }
  }

  private static NavigableMap<String, String> modifiers(String text) {
    NavigableMap<String, String> modifiers = new TreeMap<>();
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = close(text, open);
      if (close < 0) {
        return modifiers;
      }
      for (String part : ImpexCells.ofHeader(text.substring(open + 1, close), ',')) {
        int equals = part.indexOf('=');
        if (equals > 0) {
          String value = part.substring(equals + 1).strip();
          modifiers.put(lower(part.substring(0, equals)), unquoted(value));
        }
      }
      open = text.indexOf('[', close);
    }
    return modifiers;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '\'' || value.charAt(0) == '"')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static int start(String text, char bracket) {
    return text.indexOf(bracket);
  }

  /** Where a bracket's other half is; -1 when it is never closed. */
  private static int close(String text, int open) {
    int depth = 0;
    char quote = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
