package dev.shopstrata.catalog;

import java.time.Instant;

/** Where and when a product may be sold; {@code until} is exclusive. */
public record Offer(String channel, Instant from, Instant until) {}
