package dev.shopstrata.catalog.view;

import java.util.List;

/** A property products can be narrowed by; {@code type} is the attribute's type as text. */
public record SfFacet(String name, String label, String type, List<SfFacetValue> values) {
  public SfFacet {
    values = List.copyOf(values);
  }
}
