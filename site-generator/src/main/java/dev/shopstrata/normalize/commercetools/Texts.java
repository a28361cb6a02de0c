package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.Tally;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Reads LocalizedStrings, which are maps from language tag to plain text. */
final class Texts {
  private final Tally tally;

  Texts(Tally tally) {
    this.tally = tally;
  }

  /** The texts without stray characters; null when there is none. */
  LocalizedText plain(JsonNode strings, String place) {
    return read(strings, place, UnaryOperator.identity());
  }

  /** The texts as HTML; null when there is none. */
  LocalizedText rich(JsonNode strings, String place) {
    return read(strings, place, PlainText::html);
  }

  private LocalizedText read(JsonNode strings, String place, UnaryOperator<String> form) {
    Map<String, String> byTag = new TreeMap<>();
    strings
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().isTextual()) {
                String text = clean(entry.getValue().asText(), place);
                if (!text.isEmpty()) {
                  byTag.put(entry.getKey(), form.apply(text));
                }
              }
            });
    return byTag.isEmpty() ? null : LocalizedText.of(byTag);
  }

  private String clean(String text, String place) {
    String clean = PlainText.clean(text);
    if (!clean.equals(text)) {
      tally.note("texts had space at their ends or characters that can't be seen", place);
    }
    return clean;
  }

  /** A text field, empty when it is absent, blank or of another type. */
  static Optional<String> text(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  /** One text for every language of another. */
  static LocalizedText inLanguagesOf(LocalizedText other, String text) {
    Map<String, String> byTag = new TreeMap<>();
    if (other != null) {
      other.byTag().keySet().forEach(tag -> byTag.put(tag, text));
    }
    return byTag.isEmpty() ? null : LocalizedText.of(byTag);
  }
}
