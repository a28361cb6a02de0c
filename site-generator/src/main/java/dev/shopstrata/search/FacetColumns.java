package dev.shopstrata.search;

import dev.shopstrata.catalog.FacetValue;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfFacetValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Makes the columns of facets over some products of a view. */
final class FacetColumns {
  private final StoreCatalog catalog;

  FacetColumns(StoreCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * @param products how many
   * @param position the position in the view of each
   */
  FacetColumn column(SfFacet facet, int products, IntUnaryOperator position) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (SfFacetValue value : facet.values()) {
      numbers.put(value.value(), numbers.size());
    }
    return FacetColumn.of(
        facet.values().stream().map(value -> List.of(value.value(), value.label())).toList(),
        products,
        i ->
            catalog.facetValues(position.applyAsInt(i)).stream()
                .filter(value -> value.facet().equals(facet.name()))
                .map(FacetValue::value)
                .map(numbers::get)
                .sorted()
                .toList());
  }
}
