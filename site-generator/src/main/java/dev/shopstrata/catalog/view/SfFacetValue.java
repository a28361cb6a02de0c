package dev.shopstrata.catalog.view;

/**
 * One value of a facet and how many products of the listing have it.
 *
 * @param url of the page of the category's products that have it; null where there is none
 */
public record SfFacetValue(String value, String label, int productCount, String url) {
  /** The same value with a page. */
  public SfFacetValue at(String page) {
    return new SfFacetValue(value, label, productCount, page);
  }
}
