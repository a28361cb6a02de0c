package dev.shopstrata.catalog.view;

/** One value of a facet and how many products of the listing have it. */
public record SfFacetValue(String value, String label, int productCount) {}
