package dev.shopstrata.catalog.view;

/** A brand and how many products of it the store sells. */
public record SfBrand(String name, String slug, String url, int productCount) {}
