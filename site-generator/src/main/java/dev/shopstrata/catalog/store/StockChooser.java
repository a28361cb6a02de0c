package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the stock that counts in a store: that of its stock channels, by channel or location.
 * Where the store names none, stock without a place counts; a catalog that has only stock with
 * places then counts all of it.
 */
final class StockChooser {
  private final List<String> places;

  StockChooser(List<String> places) {
    this.places = List.copyOf(places);
  }

  /** Empty when none of the records counts here. */
  Optional<StockState> choose(List<Stock> stock) {
    return stock.stream().filter(counting(stock)).map(StockChooser::state).reduce(StockState::plus);
  }

  private Predicate<Stock> counting(List<Stock> stock) {
    if (!places.isEmpty()) {
      return s -> isOurs(s.channel()) || isOurs(s.location());
    }
    boolean someWithoutPlace = stock.stream().anyMatch(StockChooser::isWithoutPlace);
    return someWithoutPlace ? StockChooser::isWithoutPlace : s -> true;
  }

  private boolean isOurs(String place) {
    return place != null && places.contains(place);
  }

  private static boolean isWithoutPlace(Stock stock) {
    return stock.channel() == null && stock.location() == null;
  }

  private static StockState state(Stock stock) {
    Availability availability =
        stock.availability() == null ? Availability.IN_STOCK : stock.availability();
    boolean sellable = StockState.isSellable(availability);
    return new StockState(availability, sellable ? stock.quantity() : (Integer) 0);
  }
}
