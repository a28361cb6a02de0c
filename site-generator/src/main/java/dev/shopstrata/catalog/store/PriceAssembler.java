package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Decimals;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.UnitPrice;
import dev.shopstrata.catalog.reason.Discount;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfPriceRange;
import dev.shopstrata.catalog.view.SfTier;
import dev.shopstrata.catalog.view.SfUnitPrice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** Turns chosen prices into what templates see; amounts are exact decimals all the way. */
final class PriceAssembler {
  private PriceAssembler() {}

  /** The price, or null where a product has none. */
  static SfDiscountablePrice price(Optional<Price> chosen) {
    return chosen.map(PriceAssembler::price).orElse(null);
  }

  private static SfDiscountablePrice price(Price price) {
    String currency = price.currency();
    SfMoney value = money(currency, price.value());
    boolean reduced = Discount.holds(price);
    UnitPrice unit = price.unitPrice();
    return new SfDiscountablePrice(
        reduced,
        reduced ? money(currency, price.regular()) : value,
        value,
        optionalMoney(currency, price.lowest30Days()),
        unit == null || Decimals.parse(unit.value()).isEmpty()
            ? null
            : new SfUnitPrice(money(currency, unit.value()), unit.unit(), unit.quantity()),
        price.taxIncluded(),
        price.tiers().stream()
            .sorted(Comparator.comparingInt(Tier::minQuantity))
            .map(tier -> new SfTier(tier.minQuantity(), money(currency, tier.value())))
            .toList(),
        price.validFrom() == null ? null : price.validFrom().toString(),
        price.validUntil() == null ? null : price.validUntil().toString());
  }

  /** From the shown price to the dearest, or null where a product has none. */
  static SfPriceRange range(Choice choice) {
    if (choice.price().isEmpty() || choice.dearest().isEmpty()) {
      return null;
    }
    Price min = choice.price().get();
    Price max = choice.dearest().get();
    return new SfPriceRange(money(min.currency(), min.value()), money(max.currency(), max.value()));
  }

  private static SfMoney optionalMoney(String currency, String value) {
    return Decimals.parse(value).isPresent() ? money(currency, value) : null;
  }

  static SfMoney money(String currency, String value) {
    return SfMoney.of(currency, new BigDecimal(value));
  }
}
