package dev.shopstrata.normalize.draft;

import dev.shopstrata.catalog.LocalizedText;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A text that comes language by language; of one language the first counts. */
final class TextDraft {
  private final NavigableMap<String, String> byTag = new TreeMap<>();

  void add(String tag, String text) {
    if (text != null && !text.isBlank()) {
      byTag.putIfAbsent(tag, text);
    }
  }

  boolean isEmpty() {
    return byTag.isEmpty();
  }

  /** Null when there is none, as in the catalog's records. */
  LocalizedText build() {
    return byTag.isEmpty() ? null : new LocalizedText(byTag);
  }
}
