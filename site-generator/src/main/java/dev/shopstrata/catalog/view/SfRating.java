package dev.shopstrata.catalog.view;

import java.math.BigDecimal;

/** Stars and how many gave them. */
public record SfRating(BigDecimal average, int count) {}
