package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.index.Sale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses price and stock of a product and its variants.
 *
 * <p>A variant without prices or stock records of its own has the product's. A product with
 * variants costs what its cheapest sellable variant costs, or its cheapest when none is sellable,
 * and is as available as its best one. A product that has no stock record anywhere is in stock: its
 * catalog doesn't count; one that has some, but none in this store's places, is out of stock.
 */
final class SaleChooser {
  private static final Comparator<Price> BY_VALUE =
      Comparator.comparing(price -> new BigDecimal(price.value()));

  private final PriceChooser prices;
  private final StockChooser stocks;

  SaleChooser(PriceChooser prices, StockChooser stocks) {
    this.prices = prices;
    this.stocks = stocks;
  }

  PriceChooser prices() {
    return prices;
  }

  StockChooser stocks() {
    return stocks;
  }

  /** When prices and stock of a product or variant change after {@code asOf}. */
  Stream<TimedChange> changes(List<Price> ofPrices, List<Stock> ofStock) {
    return Stream.concat(prices.changes(ofPrices), stocks.changes(ofStock));
  }

  Choice choose(Sale sale) {
    boolean counted =
        !sale.stock().isEmpty() || sale.variants().stream().anyMatch(v -> !v.stock().isEmpty());
    StockState absent = counted ? StockState.NONE : StockState.UNLIMITED;
    StockState ownStock = stocks.choose(sale.stock()).orElse(absent);
    Optional<Price> ownPrice = prices.choose(sale.prices());
    List<Choice.UnitChoice> variants =
        sale.variants().stream()
            .map(
                unit ->
                    new Choice.UnitChoice(
                        unit.prices().isEmpty() ? ownPrice : prices.choose(unit.prices()),
                        unit.stock().isEmpty()
                            ? ownStock
                            : stocks.choose(unit.stock()).orElse(StockState.NONE)))
            .toList();
    Choice.Ends ends = ends(variants);
    return new Choice(
        ends.cheapest() < 0 ? ownPrice : variants.get(ends.cheapest()).price(),
        ends.dearest() < 0 ? ownPrice : variants.get(ends.dearest()).price(),
        ends,
        stock(sale, ownStock, variants),
        variants);
  }

  /** The first of equals at either end. */
  private static Choice.Ends ends(List<Choice.UnitChoice> variants) {
    Predicate<Choice.UnitChoice> competes = competing(variants);
    int cheapest = -1;
    int dearest = -1;
    for (int i = 0; i < variants.size(); i++) {
      if (competes.test(variants.get(i))) {
        cheapest = cheapest < 0 || compare(variants, i, cheapest) < 0 ? i : cheapest;
        dearest = dearest < 0 || compare(variants, i, dearest) > 0 ? i : dearest;
      }
    }
    return cheapest < 0 ? Choice.Ends.OWN : new Choice.Ends(cheapest, dearest);
  }

  private static int compare(List<Choice.UnitChoice> variants, int one, int other) {
    return BY_VALUE.compare(
        variants.get(one).price().orElseThrow(), variants.get(other).price().orElseThrow());
  }

  /** Which variants' prices count for the product: the sellable ones', or all when none is. */
  static Predicate<Choice.UnitChoice> competing(List<Choice.UnitChoice> variants) {
    boolean someSellable =
        variants.stream()
            .anyMatch(variant -> variant.price().isPresent() && variant.stock().isSellable());
    return variant ->
        variant.price().isPresent() && (!someSellable || variant.stock().isSellable());
  }

  private static StockState stock(
      Sale sale, StockState ownStock, List<Choice.UnitChoice> variants) {
    if (variants.isEmpty()) {
      return ownStock;
    }
    Stream<StockState> own =
        Stream.iterate(0, i -> i < variants.size(), i -> i + 1)
            .filter(i -> !sale.variants().get(i).stock().isEmpty())
            .map(i -> variants.get(i).stock());
    // The variants that have the product's stock share it: it counts once.
    boolean shared = sale.variants().stream().anyMatch(unit -> unit.stock().isEmpty());
    return Stream.concat(own, shared ? Stream.of(ownStock) : Stream.empty())
        .reduce(StockState::plus)
        .orElse(ownStock);
  }
}
