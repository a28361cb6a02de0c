package dev.shopstrata.catalog;

/** A value that a product has of a facet, as {@code SfFacetValue} names it. */
public record FacetValue(String facet, String value) {}
