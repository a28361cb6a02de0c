/**
 * The rules by which a store's view is chosen, as values: a build asks them what fits and what is
 * best, an explanation asks the same ones why. {@link ViewReason} is what an explanation says.
 */
package dev.shopstrata.catalog.reason;
