package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import java.util.List;
import java.util.Optional;

/**
 * A line of a list of prices or stock.
 *
 * @param prices all prices of the thing from now on; without them they stay
 * @param stock its stock everywhere from now on; without it it stays
 */
public record SaleChange(SaleKey key, Optional<List<Price>> prices, Optional<List<Stock>> stock) {
  public SaleChange {
    prices = prices.map(List::copyOf);
    stock = stock.map(List::copyOf);
  }
}
