package dev.shopstrata.catalog;

/** What a measure costs: {@code value} for {@code quantity} of {@code unit}. */
public record UnitPrice(String value, String unit, String quantity) {}
