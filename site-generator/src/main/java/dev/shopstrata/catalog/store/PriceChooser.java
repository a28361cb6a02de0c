package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.store.PriceScope;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses a store's price. A price is eligible when each scope field it has equals the store's and
 * it holds at {@code asOf} ({@code validFrom} inclusive, {@code validUntil} exclusive). The best
 * has the first of the store's channels (no channel last), then a country, a group, a date, the
 * lower value; the first in the record wins among equals.
 */
final class PriceChooser {
  private final PriceScope scope;
  private final Instant asOf;
  private final Comparator<Price> rank;

  PriceChooser(PriceScope scope, Instant asOf) {
    this.scope = scope;
    this.asOf = asOf;
    this.rank =
        Comparator.comparingInt(this::channelRank)
            .thenComparing((Price price) -> price.country() == null)
            .thenComparing(price -> price.customerGroup() == null)
            .thenComparing(price -> price.validFrom() == null && price.validUntil() == null)
            .thenComparing(price -> new BigDecimal(price.value()));
  }

  Optional<Price> choose(List<Price> prices) {
    // Stream.min keeps the first of equals.
    return prices.stream().filter(this::inScope).filter(this::holds).min(rank);
  }

  /** When prices of this store's scope begin or end to hold after {@code asOf}. */
  Stream<Instant> changes(List<Price> prices) {
    return prices.stream()
        .filter(this::inScope)
        .flatMap(price -> Stream.of(price.validFrom(), price.validUntil()).filter(this::isAhead));
  }

  private boolean isAhead(Instant moment) {
    return moment != null && moment.isAfter(asOf);
  }

  private boolean inScope(Price price) {
    return scope.currency().equals(price.currency())
        && (price.channel() == null || scope.channels().contains(price.channel()))
        && matches(price.country(), scope.country())
        && matches(price.customerGroup(), scope.customerGroup());
  }

  private static boolean matches(String wanted, Optional<String> store) {
    return wanted == null || (store.isPresent() && wanted.equals(store.get()));
  }

  private boolean holds(Price price) {
    return (price.validFrom() == null || !asOf.isBefore(price.validFrom()))
        && (price.validUntil() == null || asOf.isBefore(price.validUntil()));
  }

  private int channelRank(Price price) {
    return price.channel() == null
        ? scope.channels().size()
        : scope.channels().indexOf(price.channel());
  }
}
