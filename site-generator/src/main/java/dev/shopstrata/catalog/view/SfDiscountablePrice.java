package dev.shopstrata.catalog.view;

import java.util.List;

/**
 * The chosen price.
 *
 * @param lowest30Days null when the catalog has none
 * @param taxIncluded null when the catalog doesn't say
 */
public record SfDiscountablePrice(
    boolean isDiscounted,
    SfMoney regularPrice,
    SfMoney value,
    SfMoney lowest30Days,
    SfUnitPrice unitPrice,
    Boolean taxIncluded,
    List<SfTier> tiers) {
  public SfDiscountablePrice {
    tiers = List.copyOf(tiers);
  }
}
