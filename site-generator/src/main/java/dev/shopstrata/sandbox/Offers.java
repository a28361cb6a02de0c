package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfVariant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what a store sells, as its pages show it, less what was sold here. */
final class Offers {
  private final Storefront front;
  private final Overrides overrides;
  private final Transaction data;

  Offers(Storefront front, Overrides overrides, Transaction data) {
    this.front = front;
    this.overrides = overrides;
    this.data = data;
  }

  /** Empty when the store doesn't sell it. */
  Optional<Offer> find(String productId, String sku) {
    OptionalInt position = front.catalog().position(productId);
    return position.isEmpty()
        ? Optional.empty()
        : find(front.catalog().product(position.getAsInt()), sku);
  }

  private Optional<Offer> find(SfProduct product, String sku) {
    if (product.variants().isEmpty()) {
      boolean asked = sku.equals(named(product.sku(), product.id()));
      return asked
          ? Optional.of(
              offer(
                  product,
                  Optional.empty(),
                  product.price(),
                  pieces(sku, product.quantityLimit(), product.availability())))
          : Optional.empty();
    }
    return product.variants().stream()
        .filter(variant -> sku.equals(named(variant.sku(), variant.id())))
        .findFirst()
        .map(
            variant ->
                offer(
                    product,
                    Optional.of(variant),
                    variant.price(),
                    pieces(sku, variant.quantityLimit(), variant.availability())));
  }

  /** What has no SKU is asked for by its id, and nothing by both: stock is counted by this. */
  private static String named(String sku, String id) {
    return sku == null ? id : sku;
  }

  private Offer offer(
      SfProduct product,
      Optional<SfVariant> variant,
      SfDiscountablePrice shown,
      Optional<Integer> pieces) {
    String sku = variant.map(SfVariant::sku).orElse(product.sku());
    Optional<BigDecimal> changed = overrides.price(front.shop().id(), String.valueOf(sku));
    Optional<SfDiscountablePrice> price =
        changed.isPresent()
            ? Optional.of(changed(changed.get(), shown))
            : Optional.ofNullable(shown);
    return new Offer(product, variant, price, pieces);
  }

  private SfDiscountablePrice changed(BigDecimal amount, SfDiscountablePrice shown) {
    SfMoney money = SfMoney.of(front.currency(), amount);
    return new SfDiscountablePrice(
        false,
        money,
        money,
        null,
        null,
        shown == null ? null : shown.taxIncluded(),
        List.of(),
        null,
        null);
  }

  /** What is ordered later than it is there is not counted when the catalog has no pieces. */
  private Optional<Integer> pieces(String sku, Integer limit, String availability) {
    StockKey key = StockKey.of(front, sku);
    boolean isAwaited =
        availability.equals(Availability.BACKORDER.text())
            || availability.equals(Availability.PREORDER.text());
    Optional<Integer> counted =
        overrides
            .stock(key)
            .or(() -> Optional.ofNullable(limit).filter(pieces -> pieces > 0 || !isAwaited));
    return counted.map(pieces -> pieces - data.get(Tables.RESERVED, key.text()).orElse(0));
  }
}
