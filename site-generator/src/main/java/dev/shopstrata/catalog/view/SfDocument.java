package dev.shopstrata.catalog.view;

/** A file about a product. */
public record SfDocument(String url, String title) {}
