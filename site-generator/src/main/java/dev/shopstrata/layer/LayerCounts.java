package dev.shopstrata.layer;

/**
 * What one layer of a stack does to the files below it.
 *
 * @param inherited files it leaves as they are
 * @param added files that no farther layer has
 * @param overridden files that it replaces, merges with, adds to or patches
 * @param removed files it takes away
 */
public record LayerCounts(LayerId layer, int inherited, int added, int overridden, int removed) {}
