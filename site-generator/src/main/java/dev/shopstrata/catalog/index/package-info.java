/** Takes a snapshot, gives a {@link CatalogIndex}: what all stores need of it, in mapped files. */
package dev.shopstrata.catalog.index;
