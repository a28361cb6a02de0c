package dev.shopstrata.explain;

/**
 * A tag in a template that names another.
 *
 * @param tag {@code extends}, {@code include}, {@code embed}, {@code import} or {@code fragment}
 * @param name as written: {@code super:components/price.peb}
 */
public record Use(String tag, String name, Place at) {}
