package dev.shopstrata.catalog;

import java.util.List;

/** What decides a variant's price and stock. */
record SaleUnit(List<Price> prices, List<Stock> stock) {
  SaleUnit {
    prices = List.copyOf(prices);
    stock = List.copyOf(stock);
  }
}
