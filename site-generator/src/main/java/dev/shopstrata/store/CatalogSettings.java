package dev.shopstrata.store;

import java.util.List;

/**
 * How a store looks at its catalog.
 *
 * @param catalog the catalog's id: a folder under {@code catalogs/}
 * @param stockChannels channels or locations whose stock counts; empty counts stock without one
 * @param reviews how many of a product's reviews its page shows
 */
public record CatalogSettings(
    String catalog,
    PriceScope prices,
    List<String> stockChannels,
    Assortment assortment,
    MissingRule missingPrice,
    MissingRule missingName,
    MissingRule outOfStock,
    int reviews) {
  public CatalogSettings {
    stockChannels = List.copyOf(stockChannels);
  }
}
