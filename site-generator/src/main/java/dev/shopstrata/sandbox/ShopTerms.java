package dev.shopstrata.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * On which terms a store sells here.
 *
 * @param taxRate in percent
 */
record ShopTerms(
    List<ShippingRate> shipping,
    List<Coupon> coupons,
    List<PaymentMethod> payments,
    BigDecimal taxRate) {
  ShopTerms {
    shipping = List.copyOf(shipping);
    coupons = List.copyOf(coupons);
    payments = List.copyOf(payments);
  }

  Optional<ShippingRate> shipping(String id) {
    return shipping.stream().filter(rate -> rate.id().equals(id)).findFirst();
  }

  Optional<Coupon> coupon(String id) {
    return coupons.stream().filter(coupon -> coupon.id().equals(id)).findFirst();
  }

  Optional<PaymentMethod> payment(String id) {
    return payments.stream().filter(method -> method.id().equals(id)).findFirst();
  }
}
