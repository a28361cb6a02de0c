package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the features of a classification, answer by answer. */
final class OccFeatures {
  private OccFeatures() {}

  /** Adds a feature, or what it is called in another language, to those of a product. */
  static void read(JsonNode feature, String language, Map<String, Attribute> features) {
    List<String> values = new ArrayList<>();
    String unit = OccTexts.text(feature.path("featureUnit"), "symbol").orElse("");
    boolean hasUnit = !unit.isEmpty() && !unit.equals(".");
    for (JsonNode value : feature.path("featureValues")) {
      OccTexts.text(value, "value")
          .map(PlainText::decoded)
          .filter(text -> !text.isEmpty() && !values.contains(text))
          .ifPresent(values::add);
    }
    String code = feature.path("code").asText("");
    String label = OccTexts.text(feature, "name").orElse(code);
    String name = AttributeDraft.name(code.substring(code.lastIndexOf('.') + 1));
    if (values.isEmpty() || (code.isEmpty() && label.isEmpty())) {
      return;
    }
    String words = String.join(", ", values) + (hasUnit ? " " + unit : "");
    Attribute known = features.get(name);
    Object value = values.size() == 1 ? values.get(0) : values;
    features.put(
        name,
        new Attribute(
            name,
            with(known == null ? null : known.label(), language, PlainText.decoded(label)),
            known == null ? value : known.value(),
            with(known == null ? null : known.valueLabel(), language, words),
            AttributeType.TEXT));
  }

  private static LocalizedText with(LocalizedText texts, String language, String text) {
    TreeMap<String, String> all = new TreeMap<>();
    if (texts != null) {
      all.putAll(texts.byTag());
    }
    all.putIfAbsent(language, text);
    return LocalizedText.of(all);
  }
}
