package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.PlainText;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names the fields of items: an attribute, and for texts a language after an at sign. */
final class ImpexTexts {
  private static final Set<String> LOCALIZED = Set.of("name", "summary", "description");

  private final SourceOptions options;

  ImpexTexts(SourceOptions options) {
    this.options = options;
  }

  /** Whether the language of a column has to be known and isn't said. */
  static boolean lacksLanguage(ImpexColumn column) {
    return LOCALIZED.contains(column.attribute()) && column.language().isEmpty();
  }

  String field(ImpexColumn column) {
    String tag =
        column
            .language()
            .map(options::language)
            .orElse(lacksLanguage(column) ? options.defaultLocale().orElse("") : "");
    return tag.isEmpty() ? column.attribute() : column.attribute() + "@" + tag;
  }

  /** The attribute of a field, which for a feature begins with an at sign itself. */
  static String attribute(String field) {
    int at = field.lastIndexOf('@');
    return at > 0 ? field.substring(0, at) : field;
  }

  /** The BCP 47 tag of a field; empty when it has none. */
  static String tag(String field) {
    int at = field.lastIndexOf('@');
    return at > 0 ? field.substring(at + 1) : "";
  }

  /** The texts of an attribute by tag. */
  static Map<String, String> byTag(Map<String, String> fields, String attribute) {
    Map<String, String> byTag = new TreeMap<>();
    fields.forEach(
        (field, text) -> {
          if (attribute(field).equals(attribute) && !tag(field).isEmpty()) {
            byTag.put(tag(field), text);
          }
        });
    return byTag;
  }

  /** The cleaned texts of an attribute; null when there are none. */
  static LocalizedText plain(Map<String, String> fields, String attribute) {
    Map<String, String> clean = new TreeMap<>();
    byTag(fields, attribute)
        .forEach(
            (tag, text) -> {
              String decoded = PlainText.decoded(text);
              if (!decoded.isEmpty()) {
                clean.put(tag, decoded);
              }
            });
    return clean.isEmpty() ? null : LocalizedText.of(clean);
  }

  /** Texts that are HTML where they look so. */
  static String rich(String text) {
    return text.matches("(?s).*</?[a-zA-Z][^>]*>.*")
        ? text.strip()
        : PlainText.html(PlainText.decoded(text));
  }
}
