package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads texts of answers, each of which is in one language: that of its file's folder ({@code
 * de/products.json}) or name ({@code products_de.json}), else the catalog's. Some shops add fields
 * such as {@code name_de}.
 */
final class OccTexts {
  private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());
  private static final Pattern FOLDER = Pattern.compile("(?:^|/)([a-z]{2}(?:[-_][A-Z]{2})?)/");
  private static final Pattern NAME = Pattern.compile("[-_.]([a-z]{2}(?:[-_][A-Z]{2})?)\\.");
  private static final Pattern HIGHLIGHT = Pattern.compile("<em class=\\\\?\"search[^>]*>|</em>");
  private static final Pattern DOUBLED = Pattern.compile("(?<![=\"])\"\"(?!\")");

  private final SourceOptions options;
  private final String locale;
  private final Tally tally;

  /**
   * @param locale the language of answers whose files name none
   */
  OccTexts(SourceOptions options, String locale, Tally tally) {
    this.options = options;
    this.locale = locale;
    this.tally = tally;
  }

  /** The BCP 47 tag of the answers in a file. */
  String language(String file) {
    for (Pattern pattern : List.of(FOLDER, NAME)) {
      Matcher matcher = pattern.matcher(file);
      while (matcher.find()) {
        if (LANGUAGES.contains(matcher.group(1).substring(0, 2))) {
          return options.language(matcher.group(1));
        }
      }
    }
    return locale;
  }

  /** The texts of a field by tag, also those in fields of their own languages. */
  Map<String, String> byTag(JsonNode record, String field, String language) {
    Map<String, String> texts = new LinkedHashMap<>();
    text(record, field).ifPresent(text -> texts.put(language, clean(text)));
    record
        .properties()
        .forEach(
            entry -> {
              String key = entry.getKey();
              String tag = key.startsWith(field + "_") ? key.substring(field.length() + 1) : "";
              if (tag.length() >= 2 && LANGUAGES.contains(tag.substring(0, 2))) {
                text(record, key).ifPresent(text -> texts.put(options.language(tag), clean(text)));
              }
            });
    return texts;
  }

  /** Without what a search marks, and with quotation marks that a table has doubled single. */
  private String clean(String text) {
    String plain = HIGHLIGHT.matcher(text).find() ? HIGHLIGHT.matcher(text).replaceAll("") : text;
    String single = DOUBLED.matcher(plain).replaceAll("\"");
    if (!single.equals(plain)) {
      tally.note("texts had doubled quotation marks, of which one was kept", shortened(single));
    }
    return single;
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  /** A text or number as text; empty when it is absent or blank. */
  static Optional<String> text(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  /** The code of an item, or of what a field of it has. */
  static Optional<String> code(JsonNode item) {
    return text(item, "code");
  }
}
