package dev.shopstrata.catalog;

/** Stars as exact decimal text, and how many gave them. */
public record Rating(String average, int count) {}
