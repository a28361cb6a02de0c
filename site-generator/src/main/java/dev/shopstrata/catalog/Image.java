package dev.shopstrata.catalog;

/** A picture; {@code width} and {@code height} in pixels. */
public record Image(String url, LocalizedText alt, Integer width, Integer height, String label) {}
