/**
 * Takes layer directories and jars, gives a {@link StoreGraph} and one {@link MergedTree} per
 * store.
 */
package dev.shopstrata.layer;
