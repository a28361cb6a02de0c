package dev.shopstrata.store;

/**
 * One environment of a store (mirrors {@code publish.<name>} of {@code site.yaml}).
 *
 * @param width operations on the target at the same time
 */
public record EnvironmentSettings(
    String name,
    TargetSettings target,
    EdgeChoice edge,
    Retention retain,
    int width,
    ReleaseRules rules) {}
