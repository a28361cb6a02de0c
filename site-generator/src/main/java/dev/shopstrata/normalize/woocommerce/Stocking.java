package dev.shopstrata.normalize.woocommerce;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.draft.Amounts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads whether something can be had, and how many pieces. */
final class Stocking {
  private static final Set<String> YES = Set.of("1", "yes", "notify", "true");

  private Stocking() {}

  /**
   * Empty when the record says nothing of stock.
   *
   * @param parent whose pieces a variation may share
   */
  static Optional<Stock> read(Listing listing, Optional<Listing> parent) {
    boolean isShared = listing.is(Field.STOCK_QUANTITY, "parent");
    Optional<BigDecimal> quantity =
        (isShared ? parent : Optional.of(listing))
            .flatMap(l -> l.get(Field.STOCK_QUANTITY))
            .flatMap(Amounts::number);
    Optional<String> status = listing.get(Field.STOCK_STATUS);
    if (quantity.isEmpty() && status.isEmpty()) {
      return Optional.empty();
    }
    String word = status.orElse("instock");
    if (word.equals("outofstock")) {
      return Optional.of(new Stock(null, null, 0, Availability.OUT_OF_STOCK, null));
    }
    if (quantity.isEmpty()) {
      Availability availability =
          word.equals("onbackorder") ? Availability.BACKORDER : Availability.IN_STOCK;
      return Optional.of(new Stock(null, null, null, availability, null));
    }
    int left = pieces(quantity.get());
    boolean comesAgain =
        word.equals("onbackorder")
            || YES.contains(listing.get(Field.BACKORDERS).orElse("").toLowerCase(Locale.ROOT));
    Availability without = comesAgain ? Availability.BACKORDER : Availability.OUT_OF_STOCK;
    return Optional.of(
        new Stock(null, null, left, left > 0 ? Availability.IN_STOCK : without, null));
  }

  private static int pieces(BigDecimal number) {
    return Math.max(0, Amounts.pieces(number));
  }
}
