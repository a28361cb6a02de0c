package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.TimeCause;
import dev.shopstrata.catalog.reason.PriceCandidate;
import dev.shopstrata.catalog.reason.PriceCriterion;
import dev.shopstrata.catalog.reason.PriceFit;
import dev.shopstrata.store.PriceScope;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses a store's price: of the eligible ones the best, by {@link PriceCriterion}. */
final class PriceChooser {
  private final PriceScope scope;
  private final Instant asOf;
  private final Comparator<Price> rank;

  PriceChooser(PriceScope scope, Instant asOf) {
    this.scope = scope;
    this.asOf = asOf;
    this.rank = PriceCriterion.ranking(scope);
  }

  PriceScope scope() {
    return scope;
  }

  Instant asOf() {
    return asOf;
  }

  Optional<Price> choose(List<Price> prices) {
    int best = best(prices);
    return best < 0 ? Optional.empty() : Optional.of(prices.get(best));
  }

  /** The place of the chosen price, or -1; the first of equals. */
  private int best(List<Price> prices) {
    int best = -1;
    for (int i = 0; i < prices.size(); i++) {
      Price price = prices.get(i);
      if (fit(price) == PriceFit.ELIGIBLE
          && (best < 0 || rank.compare(price, prices.get(best)) < 0)) {
        best = i;
      }
    }
    return best;
  }

  private PriceFit fit(Price price) {
    return PriceFit.of(price, scope, asOf);
  }

  /**
   * What becomes of each price.
   *
   * @param pointer where the prices are in their record
   */
  List<PriceCandidate> candidates(List<Price> prices, String pointer) {
    int best = best(prices);
    return IntStream.range(0, prices.size())
        .mapToObj(
            i -> {
              Price price = prices.get(i);
              PriceFit fit = fit(price);
              boolean lost = fit == PriceFit.ELIGIBLE && i != best;
              return new PriceCandidate(
                  pointer + "/" + i,
                  price,
                  fit,
                  lost
                      ? Optional.of(PriceCriterion.between(prices.get(best), price, scope))
                      : Optional.empty());
            })
        .toList();
  }

  /** When prices of this store's scope begin or end to hold after {@code asOf}. */
  Stream<TimedChange> changes(List<Price> prices) {
    return prices.stream()
        .filter(price -> fit(price).isInScope())
        .flatMap(
            price ->
                TimedChange.ahead(
                    asOf,
                    TimeCause.PRICE_BEGINS,
                    price.validFrom(),
                    TimeCause.PRICE_ENDS,
                    price.validUntil()));
  }
}
