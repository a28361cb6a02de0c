package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the cart of a visitor into the one of the account that the visitor signs in to. */
final class CartMerger {
  private CartMerger() {}

  /** Pieces of one SKU are added up, as many as there are; what the account has said stays. */
  static Cart merge(Cart own, Cart brought, Offers offers) {
    Cart merged = own;
    for (CartLine line : brought.lines()) {
      Optional<CartLine> same = merged.lineOf(line.sku());
      int quantity = line.quantity() + same.map(CartLine::quantity).orElse(0);
      int least = Math.max(line.quantity(), same.map(CartLine::quantity).orElse(0));
      int pieces =
          offers
              .find(line.productId(), line.sku())
              .flatMap(Offer::pieces)
              .map(left -> Math.max(least, Math.min(quantity, left)))
              .orElse(quantity);
      merged = merged.with(same.orElse(line).withQuantity(pieces));
    }
    List<String> coupons = new ArrayList<>(merged.coupons());
    brought.coupons().stream().filter(id -> !coupons.contains(id)).forEach(coupons::add);
    return merged
        .withCoupons(coupons)
        .withAddresses(
            first(own.customerEmail(), brought.customerEmail()),
            first(own.shippingAddress(), brought.shippingAddress()),
            first(own.billingAddress(), brought.billingAddress()))
        .withShippingMethod(first(own.shippingMethodId(), brought.shippingMethodId()));
  }

  /** Null when neither was said. */
  private static <T> T first(T own, T brought) {
    return own == null ? brought : own;
  }
}
