package dev.shopstrata.catalog.view;

/** The price of one piece from a quantity on. */
public record SfTier(int minQuantity, SfMoney value) {}
