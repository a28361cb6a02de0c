/** Takes an index and the patches of a store's layers, gives {@link StoreRecords}. */
package dev.shopstrata.catalog.overlay;
