package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.TimeCause;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides whether a product is offered in a store: it has no offers at all, or one that holds at
 * {@code asOf} and names no channel or one of the store's price channels.
 */
final class OfferRule {
  private final List<String> channels;
  private final Instant asOf;

  OfferRule(List<String> channels, Instant asOf) {
    this.channels = List.copyOf(channels);
    this.asOf = asOf;
  }

  boolean offers(List<Offer> offers) {
    return offers.isEmpty()
        || offers.stream().anyMatch(offer -> isOurs(offer) && holds(offer.from(), offer.until()));
  }

  /** Why an offer doesn't hold here: one clause in lower case. */
  String why(Offer offer) {
    if (!isOurs(offer)) {
      return "its offer is for the channel \"" + offer.channel() + "\"";
    }
    return offer.from() != null && asOf.isBefore(offer.from())
        ? "its offer begins at " + offer.from()
        : "its offer ended at " + offer.until();
  }

  /** When offers of this store begin or end after {@code asOf}. */
  Stream<TimedChange> changes(List<Offer> offers) {
    return offers.stream()
        .filter(this::isOurs)
        .flatMap(
            offer ->
                TimedChange.ahead(
                    asOf,
                    TimeCause.OFFER_BEGINS,
                    offer.from(),
                    TimeCause.OFFER_ENDS,
                    offer.until()));
  }

  private boolean isOurs(Offer offer) {
    return offer.channel() == null || channels.contains(offer.channel());
  }

  private boolean holds(Instant from, Instant until) {
    return (from == null || !asOf.isBefore(from)) && (until == null || asOf.isBefore(until));
  }
}
