package dev.shopstrata.catalog;

import java.time.Instant;
import java.util.List;

/**
 * One price and its scope; null scope fields match every store.
 *
 * @param value exact decimal text in major units, what is paid
 * @param regular exact decimal text, what was asked before a reduction
 * @param validFrom inclusive
 * @param validUntil exclusive
 */
public record Price(
    String currency,
    String value,
    String regular,
    String country,
    String channel,
    String customerGroup,
    Instant validFrom,
    Instant validUntil,
    List<Tier> tiers,
    Boolean taxIncluded,
    String taxCategory,
    String lowest30Days,
    UnitPrice unitPrice,
    String deposit) {
  public Price {
    tiers = tiers == null ? List.of() : List.copyOf(tiers);
  }
}
