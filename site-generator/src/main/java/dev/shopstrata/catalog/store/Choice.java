package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Price;
import java.util.List;
import java.util.Optional;

/**
 * What a store asks for a product and has of it.
 *
 * @param price what the product shows: its own or its cheapest variant's
 * @param dearest the other end of the range
 * @param variants in the record's order
 */
record Choice(
    Optional<Price> price, Optional<Price> dearest, StockState stock, List<UnitChoice> variants) {
  Choice {
    variants = List.copyOf(variants);
  }

  /** The same for one variant. */
  record UnitChoice(Optional<Price> price, StockState stock) {}
}
