package dev.shopstrata.catalog;

import java.time.Instant;

/** What a customer wrote; {@code rating} is exact decimal text. */
public record Review(
    String id,
    String productId,
    String title,
    String text,
    String rating,
    String reviewer,
    Instant createdAt) {}
