package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.Stock;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a stock record counts in a store: that of its stock channels does, by channel or
 * location. Where the store names none, stock without a place counts; a catalog that has only stock
 * with places then counts all of it.
 */
public enum StockFit {
  COUNTS,
  OTHER_PLACE,
  PLACE_NOT_ASKED;

  /**
   * The rule for the records of one product or variant.
   *
   * @param places the store's stock channels
   */
  public static Function<Stock, StockFit> rule(List<Stock> stock, List<String> places) {
    if (!places.isEmpty()) {
      return s ->
          isOurs(s.channel(), places) || isOurs(s.location(), places) ? COUNTS : OTHER_PLACE;
    }
    boolean someWithoutPlace = stock.stream().anyMatch(StockFit::isWithoutPlace);
    return s -> someWithoutPlace && !isWithoutPlace(s) ? PLACE_NOT_ASKED : COUNTS;
  }

  private static boolean isOurs(String place, List<String> places) {
    return place != null && places.contains(place);
  }

  private static boolean isWithoutPlace(Stock stock) {
    return stock.channel() == null && stock.location() == null;
  }

  /** One clause in lower case. */
  public String why(Stock stock, List<String> places) {
    String place = stock.channel() == null ? stock.location() : stock.channel();
    return switch (this) {
      case COUNTS ->
          places.isEmpty()
              ? place == null
                  ? "it counts: the store names no places, and it has none"
                  : "it counts: the store names no places, and all stock here has one"
              : "it counts: \"" + place + "\" is one of the store's places";
      case OTHER_PLACE ->
          place == null
              ? "it has no place, the store counts " + String.join(", ", places)
              : "\""
                  + place
                  + "\" is none of the store's places ("
                  + String.join(", ", places)
                  + ")";
      case PLACE_NOT_ASKED -> "the store names no places, so stock without one counts";
    };
  }
}
