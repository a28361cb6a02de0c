package dev.shopstrata.catalog;

/** Which normalizer made a snapshot, and which version of its rules. */
public record NormalizerId(String name, String version) {}
