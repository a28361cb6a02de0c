package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Price;
import java.util.Optional;

/**
 * What one variant asks.
 *
 * @param name its SKU, else its id
 * @param competes whether its price counts for the product's
 */
public record VariantOffer(
    int number, String name, Optional<Price> price, Availability availability, boolean competes) {
  String text() {
    return "variant \""
        + name
        + "\" "
        + price.map(p -> "asks " + p.value() + " " + p.currency()).orElse("has no price here")
        + " and is "
        + availability.text();
  }
}
