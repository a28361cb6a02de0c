package dev.shopstrata.catalog.index;

import java.util.List;

/** The small parts of an index, which are kept in memory (mirrors {@code tables.json}). */
record CatalogIndexTables(List<String> words, List<IndexedAttribute> attributes) {
  CatalogIndexTables {
    words = words == null ? List.of() : List.copyOf(words);
    attributes = attributes == null ? List.of() : List.copyOf(attributes);
  }
}
