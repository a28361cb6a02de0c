package dev.shopstrata.explain;

import dev.shopstrata.catalog.reason.ViewReason;
import java.util.List;

/**
 * A choice that gave a field.
 *
 * @param kind a stable word: {@code price}, {@code text}, {@code standing}
 * @param sentences the choice in words, the decisive sentence first
 */
record FieldReason(String kind, List<String> sentences) {
  FieldReason {
    sentences = List.copyOf(sentences);
  }

  static FieldReason of(ViewReason reason) {
    return new FieldReason(reason.kind(), reason.sentences());
  }
}
