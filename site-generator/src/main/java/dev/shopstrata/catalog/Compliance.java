package dev.shopstrata.catalog;

import java.util.List;

/** What product safety law wants shown. */
public record Compliance(
    String manufacturer,
    String responsiblePerson,
    LocalizedText warnings,
    List<Document> documents) {
  public Compliance {
    documents = documents == null ? List.of() : List.copyOf(documents);
  }
}
