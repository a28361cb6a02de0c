package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a row's attributes: what stands in one cell, and in columns that Magento itself lacks. */
final class AttributeReader {
  private final Map<String, Definition> definitions = new HashMap<>();

  /** What an attribute table says of one. */
  private record Definition(String label, String input) {}

  /** A row of an attribute table; of equal codes the first counts. */
  void learn(Cells row) {
    String code =
        row.get("attribute_code")
            .orElseThrow(() -> new UnreadableException("it has no \"attribute_code\""));
    // The last line is what customers see, the first what people in the admin see.
    String[] labels = row.get("frontend_label").orElse(words(code)).split("\n", -1);
    definitions.putIfAbsent(
        code.toLowerCase(Locale.ROOT),
        new Definition(labels[labels.length - 1], row.get("frontend_input").orElse("text")));
  }

  /** Code → text, as the row has them. */
  static Map<String, String> texts(Cells row) {
    Map<String, String> texts =
        new LinkedHashMap<>(
            row.get("additional_attributes").map(Pairs::read).orElseGet(LinkedHashMap::new));
    row.byColumn()
        .forEach(
            (column, text) -> {
              if (!CoreColumns.isOne(column)) {
                texts.putIfAbsent(column, text);
              }
            });
    texts.keySet().removeIf(CoreColumns::isNoAttribute);
    texts.values().removeIf(String::isBlank);
    return texts;
  }

  /** The text of the first of some attributes that the row has. */
  static Optional<String> text(Map<String, String> texts, List<String> codes) {
    return codes.stream().filter(texts::containsKey).map(texts::get).findFirst();
  }

  /**
   * One attribute.
   *
   * @param tags the languages that get the label
   */
  Attribute read(String code, String text, Optional<String> label, Collection<String> tags) {
    Optional<Definition> definition = Optional.ofNullable(definitions.get(code));
    String shown = label.or(() -> definition.map(Definition::label)).orElseGet(() -> words(code));
    Map<String, String> labels = new TreeMap<>();
    tags.forEach(tag -> labels.put(tag, PlainText.decoded(shown)));
    String input = definition.map(Definition::input).orElse("");
    if (input.equals("boolean")) {
      boolean isSet = text.equals("1") || text.equalsIgnoreCase("yes");
      return new Attribute(code, LocalizedText.of(labels), isSet, null, AttributeType.BOOLEAN);
    }
    List<String> values = values(text, input);
    Object value = values.size() == 1 ? values.get(0) : values;
    return new Attribute(code, LocalizedText.of(labels), value, null, AttributeDraft.type(code));
  }

  /** Bars part the values of a list; in sample data lines do. */
  private static List<String> values(String text, String input) {
    String separator =
        switch (input) {
          case "multiselect" -> "[|\n]";
          case "" -> "[|]";
          default -> "(?!)";
        };
    List<String> values =
        Arrays.stream(text.split(separator, -1))
            .map(value -> PlainText.decoded(Pairs.unquoted(value)))
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
    return values.isEmpty() ? List.of(PlainText.decoded(text)) : values;
  }

  private static String words(String code) {
    String words = code.replace('_', ' ').strip();
    return words.isEmpty()
        ? code
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
