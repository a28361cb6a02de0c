package dev.shopstrata.store;

import java.util.List;

/**
 * Which values of facets have pages of their own in each category.
 *
 * @param facets names, some of the listings' facets
 * @param atLeast how many products a value must have for a page
 */
public record LandingSettings(List<String> facets, int atLeast) {
  /** No such pages. */
  public static final LandingSettings NONE = new LandingSettings(List.of(), 1);

  public LandingSettings {
    facets = List.copyOf(facets);
  }
}
