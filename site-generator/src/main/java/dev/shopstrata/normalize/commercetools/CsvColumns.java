package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a table by the field they are for: {@code name.de} and {@code name.en} are two
 * columns of one field.
 *
 * @param byField field → language → column; the language is empty for a column without one
 * @param defaultLocale BCP 47 tag of localized fields without a language
 */
record CsvColumns(Map<String, Map<String, String>> byField, String defaultLocale) {
  /** Fields that are texts in languages, whatever their columns are called. */
  static final List<String> LOCALIZED =
      List.of("name", "slug", "description", "metaTitle", "metaDescription", "metaKeywords");

  /** Throws when a localized column names no language and catalog.yaml doesn't either. */
  static CsvColumns of(TableRow header, SourceOptions options) throws ExportException {
    Map<String, Map<String, String>> byField = new LinkedHashMap<>();
    Set<String> languages = new TreeSet<>();
    boolean hasPlain = false;
    for (String column : header.columns()) {
      int dot = column.lastIndexOf('.');
      String field = field(dot < 0 ? column : column.substring(0, dot));
      String language = dot < 0 ? "" : options.language(column.substring(dot + 1));
      if (!field.isBlank()) {
        byField.computeIfAbsent(field, f -> new LinkedHashMap<>()).putIfAbsent(language, column);
        hasPlain |= dot < 0 && LOCALIZED.contains(field);
        if (dot > 0 && field.equals("name")) {
          languages.add(language);
        }
      }
    }
    String locale =
        options.defaultLocale().isPresent() || hasPlain || languages.isEmpty()
            ? options.locale()
            : languages.contains("en") ? "en" : languages.iterator().next();
    return new CsvColumns(byField, locale);
  }

  private static String field(String name) {
    return LOCALIZED.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
  }

  /** The texts of a localized field by language, as commercetools has them in JSON. */
  ObjectNode localized(TableRow row, String field) {
    ObjectNode texts = JsonNodeFactory.instance.objectNode();
    byField
        .getOrDefault(field, Map.of())
        .forEach(
            (language, column) ->
                row.get(column)
                    .ifPresent(
                        text -> texts.put(language.isEmpty() ? defaultLocale : language, text)));
    return texts;
  }

  /** The fields besides these, in the order of their columns. */
  List<String> fieldsBeside(Set<String> known) {
    return byField.keySet().stream()
        .filter(field -> known.stream().noneMatch(field::equalsIgnoreCase))
        .toList();
  }
}
