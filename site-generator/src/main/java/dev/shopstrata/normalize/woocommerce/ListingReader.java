package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Reads records of one form. */
interface ListingReader {
  /** The record in full; throws {@code UnreadableException} when it makes no sense. */
  Listing read(JsonNode record);

  /** What a product is known as to its variations and to other products; its id is the first. */
  List<String> names(JsonNode record);

  boolean hasType(JsonNode record, String type);

  /** What a variation calls its product; empty for a product. */
  Optional<String> parent(JsonNode record);
}
