package dev.shopstrata.catalog;

import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfFacetValue;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One catalog as one store sells it in one locale at one {@code asOf}. Products have positions 0 …
 * {@link #productCount()}-1 in id order. Safe for use by many threads; nothing here grows the heap
 * with the number of products.
 */
public interface StoreCatalog {
  StoreLocale locale();

  int productCount();

  /** The whole view record, read from the snapshot. */
  SfProduct product(int position);

  SfProductCatalogItem card(int position);

  String productId(int position);

  /** Root-relative URL of a product, without reading its record. */
  String productUrl(int position);

  /** Since when the product is in the range, where the catalog says so. */
  Optional<Instant> createdAt(int position);

  /** When the product last changed, where the catalog says so, without reading its record. */
  Optional<Instant> updatedAt(int position);

  /** What a product's URL is made of, without reading its record. */
  ProductAddress address(int position);

  /**
   * Covers everything {@link #product} depends on, found without building it; equal digests mean
   * equal views.
   */
  Digest productDigest(int position);

  /** As {@link #productDigest}, for {@link #card}. */
  Digest cardDigest(int position);

  /** Where a product stands, empty when this store doesn't sell it in this locale. */
  OptionalInt position(String productId);

  /** Top categories with products, in order, each with its descendants. */
  List<SfCategory> categories();

  /** All categories with products, parents first, in tree order. */
  List<SfCategory> allCategories();

  Optional<SfCategory> category(String categoryId);

  /** Covers all of {@link #allCategories}. */
  Digest categoriesDigest();

  /** Products of a category and its descendants, in the shop's order. */
  Listing categoryListing(String categoryId);

  /** Facets over all products, as {@link Listing#facets} has them over some. */
  List<SfFacet> facets();

  /** What a product has of {@link #facets}, each once. */
  List<FacetValue> facetValues(int position);

  /** Whether any value of a facet has a page of its own. */
  boolean hasLandings();

  /** The page of a category's products that have a value, where there is one. */
  default Optional<String> valueUrl(String categoryId, FacetValue value) {
    return categoryListing(categoryId).facets().stream()
        .filter(facet -> facet.name().equals(value.facet()))
        .flatMap(facet -> facet.values().stream())
        .filter(each -> each.value().equals(value.value()) && each.url() != null)
        .map(SfFacetValue::url)
        .findFirst();
  }

  /** Those of a category's listing that have a value of a facet, in its order. */
  Listing valueListing(String categoryId, FacetValue value);

  /** Brands by name. */
  List<SfBrand> brands();

  /** Covers all of {@link #brands}. */
  Digest brandsDigest();

  Listing brandListing(String brandName);

  /**
   * The next moments after {@code asOf} at which some product of this view may change, by time; at
   * most 200.
   */
  List<Boundary> boundaries();
}
