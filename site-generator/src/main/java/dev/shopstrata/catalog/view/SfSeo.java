package dev.shopstrata.catalog.view;

/** Texts for search engines; null where the catalog has none. */
public record SfSeo(String title, String description, String keywords) {}
