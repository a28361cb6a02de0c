package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names records by their key, and by their generated id where they have no key; references may use
 * either, or hold the whole record.
 */
final class References {
  private final Map<String, String> nameById = new HashMap<>();

  /** Remembers a record of a small kind, so that references by id find its key. */
  void learn(JsonNode record) {
    Texts.text(record, "id").ifPresent(id -> name(record).ifPresent(n -> nameById.put(id, n)));
  }

  /** What a record is called: its key, else its id. */
  static Optional<String> name(JsonNode record) {
    return Texts.text(record, "key").or(() -> Texts.text(record, "id"));
  }

  /** What a reference's target is called; as written when the target isn't known. */
  Optional<String> target(JsonNode reference) {
    Optional<String> expanded = Texts.text(reference.path("obj"), "key");
    return expanded.or(() -> name(reference)).map(this::nameOf);
  }

  /** The key of a record that is known by its id. */
  String nameOf(String id) {
    return nameById.getOrDefault(id, id);
  }
}
