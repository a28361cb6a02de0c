package dev.shopstrata.catalog.view;

import java.util.List;

/**
 * The chosen price.
 *
 * @param lowest30Days null when the catalog has none
 * @param taxIncluded null when the catalog doesn't say
 * @param validFrom when it began to hold, as ISO 8601 text in UTC; null when it always did
 * @param validUntil when it ends, exclusive; null when it doesn't
 */
public record SfDiscountablePrice(
    boolean isDiscounted,
    SfMoney regularPrice,
    SfMoney value,
    SfMoney lowest30Days,
    SfUnitPrice unitPrice,
    Boolean taxIncluded,
    List<SfTier> tiers,
    String validFrom,
    String validUntil) {
  public SfDiscountablePrice {
    tiers = List.copyOf(tiers);
  }
}
