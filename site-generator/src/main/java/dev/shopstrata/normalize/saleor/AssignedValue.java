package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The fields of an attribute's value and of its translations. */
record AssignedValue(JsonNode fields, List<JsonNode> translations) {
  /** The key of the attribute it is a value of. */
  String attribute() {
    return fields.path("attribute").asText("");
  }
}
