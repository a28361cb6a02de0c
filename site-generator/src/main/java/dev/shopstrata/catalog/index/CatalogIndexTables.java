package dev.shopstrata.catalog.index;

import java.util.List;

/**
 * The small parts of an index, which are kept in memory (mirrors {@code tables.json}).
 *
 * @param imageOrigins scheme and host of the catalog's images, sorted
 */
record CatalogIndexTables(
    List<String> words, List<IndexedAttribute> attributes, List<String> imageOrigins) {
  CatalogIndexTables {
    words = words == null ? List.of() : List.copyOf(words);
    attributes = attributes == null ? List.of() : List.copyOf(attributes);
    imageOrigins = imageOrigins == null ? List.of() : List.copyOf(imageOrigins);
  }
}
