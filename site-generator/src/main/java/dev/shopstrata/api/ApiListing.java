package dev.shopstrata.api;

import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import java.util.List;

/**
 * One page of a listing: {@code listing/…} or {@code brand-listing/…}.
 *
 * @param category the category's id; null for a brand's listing
 * @param brand the brand's name; null for a category's listing
 * @param facets over the whole listing
 */
public record ApiListing(
    String category,
    String brand,
    List<SfProductCatalogItem> products,
    SfPagination pagination,
    List<SfFacet> facets) {
  public ApiListing {
    products = List.copyOf(products);
    facets = List.copyOf(facets);
  }
}
