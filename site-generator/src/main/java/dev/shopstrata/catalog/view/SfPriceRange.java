package dev.shopstrata.catalog.view;

/** The cheapest and the dearest variant. */
public record SfPriceRange(SfMoney min, SfMoney max) {}
