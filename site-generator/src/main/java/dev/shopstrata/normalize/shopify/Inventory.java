package dev.shopstrata.normalize.shopify;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import java.util.Optional;

/**
 * What an export says of how many pieces of a variant there are.
 *
 * @param tracked whether Shopify counts them; empty when the export doesn't say
 * @param continues whether it is sold when none is left
 * @param available whether it can be bought, in exports that say only that
 */
record Inventory(
    Optional<Boolean> tracked,
    Optional<Integer> quantity,
    boolean continues,
    Optional<Boolean> available) {

  static final String UNKNOWN =
      "pieces are counted, but the export does not tell their number; it counts as in stock";

  /** Whether pieces are counted but their number isn't told. */
  boolean isUnknown() {
    return tracked.orElse(false) && quantity.isEmpty() && available.isEmpty();
  }

  /**
   * The stock; what isn't counted can always be bought.
   *
   * @param location null for the shop as a whole
   */
  Stock stock(String location) {
    boolean isCounted = tracked.orElse(true) && quantity.isPresent();
    if (!isCounted) {
      boolean soldOut = !available.orElse(true);
      return soldOut ? out(location) : unlimited(location, Availability.IN_STOCK);
    }
    if (continues) {
      return unlimited(
          location, quantity.get() > 0 ? Availability.IN_STOCK : Availability.BACKORDER);
    }
    if (quantity.get() > 0) {
      return new Stock(null, location, quantity.get(), Availability.IN_STOCK, null);
    }
    boolean isSoldAnyway = tracked.isEmpty() && available.orElse(false);
    return isSoldAnyway ? unlimited(location, Availability.IN_STOCK) : out(location);
  }

  private static Stock unlimited(String location, Availability availability) {
    return new Stock(null, location, null, availability, null);
  }

  private static Stock out(String location) {
    return new Stock(null, location, 0, Availability.OUT_OF_STOCK, null);
  }
}
