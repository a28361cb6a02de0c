package dev.shopstrata.sandbox;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Prices and stock that were changed behind the pages' backs, for tests and demonstrations. */
final class Overrides {
  private final Map<String, BigDecimal> prices = new ConcurrentHashMap<>();
  private final Map<StockKey, Integer> stock = new ConcurrentHashMap<>();

  Optional<BigDecimal> price(String store, String sku) {
    return Optional.ofNullable(prices.get(store + "|" + sku));
  }

  void price(String store, String sku, BigDecimal amount) {
    prices.put(store + "|" + sku, amount);
  }

  Optional<Integer> stock(StockKey key) {
    return Optional.ofNullable(stock.get(key));
  }

  void stock(StockKey key, int pieces) {
    stock.put(key, pieces);
  }
}
