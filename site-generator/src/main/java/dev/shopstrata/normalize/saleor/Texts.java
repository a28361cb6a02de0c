package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads texts, which a record has in the shop's language and its translations in others. */
final class Texts {
  private final String tag;
  private final SourceOptions options;

  Texts(SourceOptions options) throws ExportException {
    this.tag = options.locale();
    this.options = options;
  }

  /** The BCP 47 tag of the shop's own language. */
  String tag() {
    return tag;
  }

  /** Gives the fields of a record and of its translations with their language. */
  void each(JsonNode own, List<JsonNode> translations, BiConsumer<String, JsonNode> action) {
    action.accept(tag, own);
    for (JsonNode translation : translations) {
      String language = translation.path("language_code").asText("");
      if (!language.isBlank()) {
        action.accept(options.language(language), translation);
      }
    }
  }

  /** The texts of a field; null when there are none. */
  LocalizedText plain(JsonNode own, List<JsonNode> translations, String field) {
    return read(own, translations, fields -> text(fields, field).map(PlainText::decoded));
  }

  /** The texts of a field as HTML; null when there are none. */
  LocalizedText rich(JsonNode own, List<JsonNode> translations, String field) {
    return read(own, translations, fields -> EditorHtml.of(fields.path(field)));
  }

  private LocalizedText read(
      JsonNode own, List<JsonNode> translations, Function<JsonNode, Optional<String>> reading) {
    TreeMap<String, String> byTag = new TreeMap<>();
    each(
        own,
        translations,
        (language, fields) ->
            reading
                .apply(fields)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> byTag.putIfAbsent(language, text)));
    return byTag.isEmpty() ? null : new LocalizedText(byTag);
  }

  /** A text or number as text; empty when it is absent or blank. */
  static Optional<String> text(JsonNode fields, String field) {
    JsonNode value = fields.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }
}
