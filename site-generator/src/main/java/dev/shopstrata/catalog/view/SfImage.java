package dev.shopstrata.catalog.view;

/** A picture; {@code width} and {@code height} in pixels or null; {@code alt} may be empty. */
public record SfImage(String url, String alt, Integer width, Integer height) {}
