package dev.shopstrata.catalog;

/** Texts for search engines. */
public record Seo(LocalizedText title, LocalizedText description, LocalizedText keywords) {}
