package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.Stock;
import java.util.List;

/**
 * A stock record.
 *
 * @param pointer where it is in the product's record: {@code /variants/0/stock/1}
 */
public record StockCandidate(String pointer, Stock stock, StockFit fit) {
  public boolean counts() {
    return fit == StockFit.COUNTS;
  }

  String sentence(List<String> places) {
    String place = stock.channel() == null ? stock.location() : stock.channel();
    return (stock.quantity() == null ? "unlimited" : stock.quantity() + " pieces")
        + (place == null ? "" : " in \"" + place + "\"")
        + (stock.availability() == null ? "" : ", " + stock.availability().text())
        + (stock.availableFrom() == null ? "" : ", there from " + stock.availableFrom())
        + ": "
        + fit.why(stock, places);
  }
}
