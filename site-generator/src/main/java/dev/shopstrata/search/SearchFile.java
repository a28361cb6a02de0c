package dev.shopstrata.search;

import dev.shopstrata.tree.SitePath;

/**
 * One file of a search.
 *
 * @param json never changed
 * @param named whether its name changes with its content
 */
@SuppressWarnings("ArrayRecordComponent")
public record SearchFile(SitePath path, byte[] json, boolean named) {}
