package dev.shopstrata.normalize;

/**
 * How much a snapshot has.
 *
 * @param variants sellable forms: a product without variants counts as one
 */
public record ContentCounts(long products, long variants, long categories, long reviews) {}
