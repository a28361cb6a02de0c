package dev.shopstrata.catalog.view;

/** What a measure costs. */
public record SfUnitPrice(SfMoney value, String unit, String quantity) {}
