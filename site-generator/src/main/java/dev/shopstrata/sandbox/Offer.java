package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfTier;
import dev.shopstrata.catalog.view.SfVariant;
import java.util.List;
import java.util.Optional;

/**
 * A product, or one of its variants, as it can be bought now.
 *
 * @param price empty when it has none
 * @param pieces how many are left; empty when nobody counts
 */
record Offer(
    SfProduct product,
    Optional<SfVariant> variant,
    Optional<SfDiscountablePrice> price,
    Optional<Integer> pieces) {
  String url() {
    return variant.map(SfVariant::url).orElse(product.url());
  }

  SfImage image() {
    return variant.stream()
        .flatMap(chosen -> chosen.images().stream())
        .findFirst()
        .orElse(product.primaryImage());
  }

  List<SfAttribute> attributes() {
    return variant.map(SfVariant::attributes).orElse(product.attributes());
  }

  /** As the pages say; what was sold here meanwhile is out of stock. */
  String availability() {
    String shown = variant.map(SfVariant::availability).orElse(product.availability());
    boolean isSoldOut = pieces.isPresent() && pieces.get() <= 0;
    return isSoldOut && !shown.equals(Availability.DISCONTINUED.text())
        ? Availability.OUT_OF_STOCK.text()
        : shown;
  }

  boolean hasPieces(int quantity) {
    return pieces.isEmpty() || pieces.get() >= quantity;
  }

  /** What one piece costs when so many are bought. */
  SfMoney unitPrice(int quantity) {
    SfDiscountablePrice found = price.orElseThrow();
    return found.tiers().stream()
        .filter(tier -> tier.minQuantity() <= quantity)
        .reduce((few, many) -> many)
        .map(SfTier::value)
        .orElse(found.value());
  }
}
