package dev.shopstrata.render;

/**
 * One thing a page looked at, itself or in a fragment.
 *
 * @param fragment the fragment that looked, empty for the page
 */
public record PageRead(ReadKind kind, String key, String fragment) {}
