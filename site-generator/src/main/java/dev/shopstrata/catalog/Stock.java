package dev.shopstrata.catalog;

import java.time.Instant;

/**
 * Stock in one place.
 *
 * @param quantity pieces; null means unlimited
 */
public record Stock(
    String channel,
    String location,
    Integer quantity,
    Availability availability,
    Instant availableFrom) {}
