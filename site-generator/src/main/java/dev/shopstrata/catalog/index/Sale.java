package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import java.util.List;

/** What decides whether, where and for how much a product is sold. */
public record Sale(
    List<Price> prices, List<Stock> stock, List<Offer> offers, List<SaleUnit> variants) {
  public Sale {
    prices = List.copyOf(prices);
    stock = List.copyOf(stock);
    offers = List.copyOf(offers);
    variants = List.copyOf(variants);
  }

  public static Sale of(Product product) {
    return new Sale(
        product.prices(),
        product.stock(),
        product.offers(),
        product.variants().stream()
            .map(variant -> new SaleUnit(variant.prices(), variant.stock()))
            .toList());
  }
}
