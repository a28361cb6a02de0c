package dev.shopstrata.explain;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Values of the catalog as one short line: texts without quotes, amounts with their currency. */
final class ShownJson {
  private ShownJson() {}

  static String of(String json) {
    try {
      return Shown.shortened(text(CatalogJson.reader(JsonNode.class).readTree(json)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is absent or empty inside is left out. */
  private static String text(JsonNode node) {
    if (node.isNull()) {
      return "none";
    }
    if (node.hasNonNull("amount") && node.hasNonNull("currency")) {
      return node.get("amount").asText() + " " + node.get("currency").asText();
    }
    List<String> parts = new ArrayList<>();
    if (node.isObject()) {
      node.properties().stream()
          .filter(field -> !field.getValue().isNull() && !isEmptyList(field.getValue()))
          .forEach(field -> parts.add(field.getKey() + ": " + text(field.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    if (node.isArray()) {
      node.forEach(item -> parts.add(text(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    return node.asText();
  }

  private static boolean isEmptyList(JsonNode node) {
    return node.isArray() && node.isEmpty();
  }
}
