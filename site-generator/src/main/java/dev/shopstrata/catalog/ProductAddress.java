package dev.shopstrata.catalog;

/**
 * Where a product is found.
 *
 * @param slug as it stands in URLs
 * @param category the id of the primary category that is shown; empty for none
 */
public record ProductAddress(String id, String sku, String slug, String category) {}
