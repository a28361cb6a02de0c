package dev.shopstrata.normalize.bigcommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.export.JsonFields;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an export has of a product apart from its own record. */
record ProductParts(List<JsonNode> variants, List<JsonNode> images, List<JsonNode> inventory) {
  ProductParts {
    variants = List.copyOf(variants);
    images = List.copyOf(images);
    inventory = List.copyOf(inventory);
  }

  /** Where pieces of a variant lie. */
  List<JsonNode> locations(String variant) {
    return inventory.stream()
        .filter(
            record ->
                JsonFields.text(record.path("identity"), "variant_id")
                    .filter(variant::equals)
                    .isPresent())
        .flatMap(record -> items(record, "locations"))
        .toList();
  }

  static Stream<JsonNode> items(JsonNode record, String list) {
    return StreamSupport.stream(record.path(list).spliterator(), false);
  }
}
