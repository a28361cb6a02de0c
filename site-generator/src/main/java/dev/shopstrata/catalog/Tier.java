package dev.shopstrata.catalog;

/** A price for larger quantities; {@code value} is exact decimal text per piece. */
public record Tier(int minQuantity, String value) {}
