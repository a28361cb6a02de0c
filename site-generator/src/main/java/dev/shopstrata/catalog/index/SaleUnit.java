package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import java.util.List;

/** What decides a variant's price and stock. */
public record SaleUnit(List<Price> prices, List<Stock> stock) {
  public SaleUnit {
    prices = List.copyOf(prices);
    stock = List.copyOf(stock);
  }
}
