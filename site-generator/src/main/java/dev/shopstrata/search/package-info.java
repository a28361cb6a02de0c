/**
 * Takes a store's products in one language, gives the files that a browser searches and narrows
 * them by (docs/SEARCH.md).
 */
package dev.shopstrata.search;
