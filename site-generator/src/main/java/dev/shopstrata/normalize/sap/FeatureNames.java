package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people call the features of a classification and their listed values. */
final class FeatureNames {
  private final Map<String, ItemState> names = new LinkedHashMap<>();
  private final Map<String, ItemState> values = new LinkedHashMap<>();

  void take(ItemLine line) {
    Map<String, ItemState> states = line.kind() == ItemKind.FEATURE_NAME ? names : values;
    states.computeIfAbsent(line.code(), c -> new ItemState()).apply(line.mode(), line.fields());
  }

  /** Null when there is none. */
  LocalizedText name(String code) {
    return text(names.get(code));
  }

  /** Null when it is a value of its own. */
  LocalizedText value(String code) {
    return text(values.get(code));
  }

  private static LocalizedText text(ItemState state) {
    return state == null ? null : ImpexTexts.plain(state.fields(), "name");
  }
}
