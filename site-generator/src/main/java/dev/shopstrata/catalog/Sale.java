package dev.shopstrata.catalog;

import java.util.List;

/** What decides whether, where and for how much a product is sold. */
record Sale(List<Price> prices, List<Stock> stock, List<Offer> offers, List<SaleUnit> variants) {
  Sale {
    prices = List.copyOf(prices);
    stock = List.copyOf(stock);
    offers = List.copyOf(offers);
    variants = List.copyOf(variants);
  }

  static Sale of(Product product) {
    return new Sale(
        product.prices(),
        product.stock(),
        product.offers(),
        product.variants().stream()
            .map(variant -> new SaleUnit(variant.prices(), variant.stock()))
            .toList());
  }
}
