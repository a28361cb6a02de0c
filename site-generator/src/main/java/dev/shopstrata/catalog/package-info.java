/** Takes a snapshot, gives a mapped {@link CatalogIndex} and each store's view of it. */
package dev.shopstrata.catalog;
