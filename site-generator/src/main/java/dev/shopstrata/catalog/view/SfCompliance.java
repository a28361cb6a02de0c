package dev.shopstrata.catalog.view;

import java.util.List;

/** What product safety law wants shown; null where the catalog has none. */
public record SfCompliance(
    String manufacturer, String responsiblePerson, String warnings, List<SfDocument> documents) {
  public SfCompliance {
    documents = List.copyOf(documents);
  }
}
