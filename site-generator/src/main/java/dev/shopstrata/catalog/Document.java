package dev.shopstrata.catalog;

/** A file about a product. */
public record Document(String url, LocalizedText title) {}
