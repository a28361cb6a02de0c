package dev.shopstrata.bundle;

/**
 * One store in the index of a project.
 *
 * @param zip file name of the store's zip, without a directory; empty when it was not made
 * @param kept whether this is the last good bundle of a store whose latest build failed
 */
public record IndexEntry(Bundle bundle, String zip, boolean kept) {}
