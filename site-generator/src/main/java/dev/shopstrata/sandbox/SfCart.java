package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.view.SfMoney;
import java.util.List;

/**
 * A cart as clients see it; null for what nobody has said yet.
 *
 * @param subtotalPrice of the goods without discounts
 * @param subtotalDiscountedPrice of the goods: the sum of the lines
 * @param totalPrice goods, less coupons, with shipping, and with tax where prices are without
 * @param totalTax the tax that is in {@code totalPrice}
 */
record SfCart(
    String id,
    String customerEmail,
    List<SfLineItem> lineItems,
    SfMoney subtotalPrice,
    SfMoney subtotalDiscountedPrice,
    SfMoney totalPrice,
    SfMoney totalTax,
    int totalItems,
    SfMoney totalCouponDiscounts,
    SfMoney totalShippingPrice,
    List<SfAppliedCoupon> appliedCoupons,
    Address shippingAddress,
    Address billingAddress,
    SfShippingMethod shippingMethod) {
  SfCart {
    lineItems = List.copyOf(lineItems);
    appliedCoupons = List.copyOf(appliedCoupons);
  }
}
