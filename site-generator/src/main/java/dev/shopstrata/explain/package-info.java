/**
 * Takes a {@link dev.shopstrata.explain.Question} and the values of a store's pipeline, gives an
 * {@link dev.shopstrata.explain.Answer}: why a file, a key, a page or a text is as it is.
 */
package dev.shopstrata.explain;
