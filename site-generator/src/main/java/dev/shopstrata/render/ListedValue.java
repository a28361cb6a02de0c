package dev.shopstrata.render;

import dev.shopstrata.catalog.FacetValue;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfFacetValue;
import java.util.Optional;

/** A value of a facet that has a page in a category. */
record ListedValue(String category, FacetValue value) {
  private static final String BETWEEN = "\u001f";

  /** As reads and subjects name it. */
  String name() {
    return value.facet() + BETWEEN + value.value() + BETWEEN + category;
  }

  static ListedValue of(String name) {
    String[] parts = name.split(BETWEEN, 3);
    return new ListedValue(parts[2], new FacetValue(parts[0], parts[1]));
  }

  Optional<SfFacet> facet(LocaleView locale) {
    return locale.catalog().categoryListing(category).facets().stream()
        .filter(facet -> facet.name().equals(value.facet()))
        .findFirst();
  }

  Optional<SfFacetValue> shown(LocaleView locale) {
    return facet(locale).stream()
        .flatMap(facet -> facet.values().stream())
        .filter(each -> each.value().equals(value.value()))
        .findFirst();
  }
}
