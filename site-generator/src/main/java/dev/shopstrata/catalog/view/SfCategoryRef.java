package dev.shopstrata.catalog.view;

/** A category as a link. */
public record SfCategoryRef(String id, String name, String slug, String url) {}
