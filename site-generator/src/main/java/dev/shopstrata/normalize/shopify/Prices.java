package dev.shopstrata.normalize.shopify;

import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;

/** Makes a price of what is asked and what was asked before. */
final class Prices {
  private final Tally tally;

  Prices(Tally tally) {
    this.tally = tally;
  }

  /**
   * The price.
   *
   * @param compareAt what was asked before; empty when nothing is said of it
   * @throws UnreadableException when what is asked is no amount; what was asked before is then only
   *     left out
   */
  PriceDraft price(String currency, String amount, String compareAt, String place) {
    PriceDraft price = PriceDraft.of(currency, amount);
    try {
      return price.reducedFrom(compareAt);
    } catch (UnreadableException e) {
      tally.note("a compare-at price that is no amount was left out", place);
      return price;
    }
  }
}
