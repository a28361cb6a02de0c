package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A line of a list of prices or stock.
 *
 * @param prices prices of the thing from now on, in place of those of the same currency, country,
 *     channel and customer group; without them all stay
 * @param stock its stock from now on, in place of that of the same channel and location; without it
 *     all stays
 */
public record SaleChange(SaleKey key, Optional<List<Price>> prices, Optional<List<Stock>> stock) {
  public SaleChange {
    prices = prices.map(List::copyOf);
    stock = stock.map(List::copyOf);
  }

  List<Price> pricesAfter(List<Price> before) {
    return prices.map(list -> replaced(before, list, SaleChange::scope)).orElse(before);
  }

  List<Stock> stockAfter(List<Stock> before) {
    return stock.map(list -> replaced(before, list, SaleChange::place)).orElse(before);
  }

  private static List<String> scope(Price price) {
    return Arrays.asList(price.currency(), price.country(), price.channel(), price.customerGroup());
  }

  private static List<String> place(Stock stock) {
    return Arrays.asList(stock.channel(), stock.location());
  }

  private static <T> List<T> replaced(
      List<T> before, List<T> given, Function<T, List<String>> scope) {
    Map<List<String>, List<T>> byScope = new LinkedHashMap<>();
    given.forEach(
        one -> byScope.computeIfAbsent(scope.apply(one), s -> new ArrayList<>()).add(one));
    Set<List<String>> replaced = Set.copyOf(byScope.keySet());
    List<T> after = new ArrayList<>();
    for (T one : before) {
      // In their place, so that a list that says what is known already changes nothing.
      if (!replaced.contains(scope.apply(one))) {
        after.add(one);
      } else if (byScope.containsKey(scope.apply(one))) {
        after.addAll(byScope.remove(scope.apply(one)));
      }
    }
    byScope.values().forEach(after::addAll);
    return after;
  }
}
