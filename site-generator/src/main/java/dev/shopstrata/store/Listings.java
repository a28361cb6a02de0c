package dev.shopstrata.store;

import java.util.List;

/**
 * How listings are cut.
 *
 * @param pageSize products on a listing page
 * @param facets attribute names that become facets, in order; {@code brand} and {@code
 *     availability} are possible too
 */
public record Listings(int pageSize, List<String> facets, LandingSettings landing) {
  public Listings {
    facets = List.copyOf(facets);
    if (pageSize < 1) {
      throw new IllegalArgumentException("pageSize must be at least 1");
    }
  }

  /** Without pages for values of facets. */
  public Listings(int pageSize, List<String> facets) {
    this(pageSize, facets, LandingSettings.NONE);
  }
}
