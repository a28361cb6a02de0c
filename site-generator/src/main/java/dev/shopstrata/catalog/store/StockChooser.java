package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.TimeCause;
import dev.shopstrata.catalog.reason.StockCandidate;
import dev.shopstrata.catalog.reason.StockFit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses the stock that counts in a store, by {@link StockFit}. */
final class StockChooser {
  private final List<String> places;
  private final Instant asOf;

  StockChooser(List<String> places, Instant asOf) {
    this.places = List.copyOf(places);
    this.asOf = asOf;
  }

  List<String> places() {
    return places;
  }

  /** Empty when none of the records counts here. */
  Optional<StockState> choose(List<Stock> stock) {
    Function<Stock, StockFit> rule = StockFit.rule(stock, places);
    return stock.stream()
        .filter(s -> rule.apply(s) == StockFit.COUNTS)
        .map(this::state)
        .reduce(StockState::plus);
  }

  /**
   * What becomes of each record.
   *
   * @param pointer where the stock is in its record
   */
  List<StockCandidate> candidates(List<Stock> stock, String pointer) {
    Function<Stock, StockFit> rule = StockFit.rule(stock, places);
    return IntStream.range(0, stock.size())
        .mapToObj(
            i -> new StockCandidate(pointer + "/" + i, stock.get(i), rule.apply(stock.get(i))))
        .toList();
  }

  /** When stock that counts here arrives after {@code asOf}. */
  Stream<TimedChange> changes(List<Stock> stock) {
    Function<Stock, StockFit> rule = StockFit.rule(stock, places);
    return stock.stream()
        .filter(s -> s.isAwaited(asOf) && rule.apply(s) == StockFit.COUNTS)
        .map(s -> new TimedChange(TimeCause.STOCK_ARRIVES, s.availableFrom()));
  }

  private StockState state(Stock stock) {
    Availability availability = stock.availability(asOf);
    boolean sellable = StockState.isSellable(availability);
    boolean later = availability == Availability.PREORDER || availability == Availability.BACKORDER;
    return new StockState(
        availability,
        sellable ? stock.quantity() : (Integer) 0,
        later ? stock.availableFrom() : null);
  }
}
