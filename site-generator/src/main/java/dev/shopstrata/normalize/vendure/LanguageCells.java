package dev.shopstrata.normalize.vendure;

import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads columns that may be there once per language: {@code name}, {@code name:zh_Hans}. */
final class LanguageCells {
  private final SourceOptions options;
  private final String tag;

  LanguageCells(SourceOptions options) throws ExportException {
    this.options = options;
    this.tag = options.locale();
  }

  /** BCP 47 tag of columns that name no language. */
  String tag() {
    return tag;
  }

  /** BCP 47 tag → text, the column without a language first. */
  Map<String, String> texts(TableRow row, String column) {
    Map<String, String> texts = new LinkedHashMap<>();
    row.get(column).ifPresent(text -> texts.put(tag, text));
    String prefix = column + ":";
    for (String name : row.columns()) {
      if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
        String language = options.language(name.substring(prefix.length()));
        row.get(name).ifPresent(text -> texts.putIfAbsent(language, text));
      }
    }
    return texts;
  }

  /** A column of the table for which there is none without a language. */
  boolean hasColumn(TableRow row, String column) {
    return row.columns().stream()
        .anyMatch(name -> name.equalsIgnoreCase(column) || name.startsWith(column + ":"));
  }

  /**
   * The texts of a list whose parts a bar separates, part by part; each part has its languages. The
   * first language tells how many there are.
   */
  List<Map<String, String>> lists(TableRow row, String column) {
    List<Map<String, String>> parts = new ArrayList<>();
    texts(row, column)
        .forEach(
            (language, text) -> {
              List<String> list = parts(text);
              boolean isFirst = parts.isEmpty();
              for (int i = 0; i < list.size(); i++) {
                if (isFirst) {
                  parts.add(new LinkedHashMap<>());
                }
                if (i < parts.size()) {
                  parts.get(i).put(language, list.get(i));
                }
              }
            });
    return parts;
  }

  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\\|", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
