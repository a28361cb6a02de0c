/** Takes an index, a store's settings and overlays, gives a store's view of each locale. */
package dev.shopstrata.catalog.store;
