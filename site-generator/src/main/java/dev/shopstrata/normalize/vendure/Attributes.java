package dev.shopstrata.normalize.vendure;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes attributes of names and values in several languages. */
final class Attributes {
  private Attributes() {}

  /**
   * One attribute.
   *
   * @param label by language, at least one; the first one makes its name
   * @param values each by language, at least one; the first language's text is the value
   */
  static Attribute of(Map<String, String> label, List<Map<String, String>> values) {
    Map<String, String> labels = new LinkedHashMap<>();
    label.forEach((tag, text) -> labels.put(tag, PlainText.decoded(text)));
    String name = AttributeDraft.name(first(label));
    List<String> texts =
        values.stream().map(value -> PlainText.decoded(first(value))).distinct().toList();
    return new Attribute(
        name,
        LocalizedText.of(labels),
        texts.size() == 1 ? texts.get(0) : texts,
        valueLabel(values),
        AttributeDraft.type(name));
  }

  /** The values by language, when there are several languages. */
  private static LocalizedText valueLabel(List<Map<String, String>> values) {
    Map<String, List<String>> byTag = new LinkedHashMap<>();
    for (Map<String, String> value : values) {
      value.forEach(
          (tag, text) ->
              byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(PlainText.decoded(text)));
    }
    if (byTag.size() < 2) {
      return null;
    }
    Map<String, String> joined = new LinkedHashMap<>();
    byTag.forEach((tag, texts) -> joined.put(tag, String.join(", ", texts)));
    return LocalizedText.of(joined);
  }

  static String first(Map<String, String> byTag) {
    return byTag.values().iterator().next();
  }
}
