package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.view.SfMoney;
import java.util.List;

/**
 * An order as clients see it.
 *
 * @param orderDate as ISO 8601 text in UTC
 * @param status {@code open}, {@code confirmed} or {@code cancelled}
 * @param paymentStatus {@code pending}, {@code paid} or {@code declined}
 * @param subtotalPrice of the goods: the sum of the lines
 */
record SfOrder(
    String id,
    String orderDate,
    String status,
    String paymentStatus,
    List<SfLineItem> lineItems,
    SfMoney subtotalPrice,
    SfMoney totalPrice,
    SfMoney totalTax,
    SfShippingMethod shippingMethod,
    SfMoney totalShippingPrice,
    SfMoney totalCouponDiscounts,
    Address shippingAddress,
    Address billingAddress,
    String customerEmail) {
  SfOrder {
    lineItems = List.copyOf(lineItems);
  }

  SfOrder as(String newStatus, String newPaymentStatus) {
    return new SfOrder(
        id,
        orderDate,
        newStatus,
        newPaymentStatus,
        lineItems,
        subtotalPrice,
        totalPrice,
        totalTax,
        shippingMethod,
        totalShippingPrice,
        totalCouponDiscounts,
        shippingAddress,
        billingAddress,
        customerEmail);
  }
}
