package dev.shopstrata.asset;

/**
 * An {@code @import} at the head of a style.
 *
 * @param media what follows the address, empty for all media
 */
record CssImport(String target, String media, Place at) {}
