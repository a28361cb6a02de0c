package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Price;
import java.util.Optional;

/** Whom a price list of an export is for; what is absent is as the export says. */
public record PriceScope(
    Optional<String> channel, Optional<String> country, Optional<String> customerGroup) {
  Price applyTo(Price price) {
    return new Price(
        price.currency(),
        price.value(),
        price.regular(),
        country.orElse(price.country()),
        // A list that has a scope of its own is no channel by its name.
        channel.orElse(null),
        customerGroup.orElse(price.customerGroup()),
        price.validFrom(),
        price.validUntil(),
        price.tiers(),
        price.taxIncluded(),
        price.taxCategory(),
        price.lowest30Days(),
        price.unitPrice(),
        price.deposit());
  }
}
