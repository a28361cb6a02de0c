package dev.shopstrata.catalog.view;

/** An attribute in one language; {@code value} is text, number or boolean, or a list of these. */
public record SfAttribute(String name, String label, Object value, String valueLabel) {}
