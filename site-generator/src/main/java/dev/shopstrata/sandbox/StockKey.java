package dev.shopstrata.sandbox;

import dev.shopstrata.store.CatalogSettings;

/** What pieces are counted by: stores that sell from the same places share them. */
record StockKey(String text) {
  static StockKey of(Storefront front, String sku) {
    CatalogSettings catalog = front.shop().settings().catalog();
    return new StockKey(
        catalog.catalog() + "|" + String.join(",", catalog.stockChannels()) + "|" + sku);
  }
}
