package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Price;
import java.util.List;
import java.util.Optional;

/**
 * What a store asks for a product and has of it.
 *
 * @param price what the product shows: its own or its cheapest variant's
 * @param dearest the other end of the range
 * @param ends which variants give the two
 * @param variants in the record's order
 */
record Choice(
    Optional<Price> price,
    Optional<Price> dearest,
    Ends ends,
    StockState stock,
    List<UnitChoice> variants) {
  Choice {
    variants = List.copyOf(variants);
  }

  /**
   * Numbers of the variants whose prices are the ends of the range, -1 for the product's own price.
   */
  record Ends(int cheapest, int dearest) {
    static final Ends OWN = new Ends(-1, -1);
  }

  /** The same for one variant. */
  record UnitChoice(Optional<Price> price, StockState stock) {}
}
