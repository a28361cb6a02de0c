package dev.shopstrata.sandbox;

import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Makes an order of a cart and takes its pieces out of the stock. */
final class OrderPlacer {
  private static final int FIRST = 100_001;

  private final Visit visit;

  OrderPlacer(Visit visit) {
    this.visit = visit;
  }

  /**
   * The order, kept.
   *
   * @throws Refusal when something is missing, or is no longer there
   */
  Order place(Cart cart, PendingPayment payment) {
    SfCart priced = visit.view(cart);
    check(priced);
    NavigableMap<String, Integer> reserved = new TreeMap<>();
    for (CartLine line : cart.lines()) {
      StockKey key = StockKey.of(visit.front(), line.sku());
      reserved.merge(key.text(), line.quantity(), Integer::sum);
    }
    reserved.forEach((key, pieces) -> Orders.reserve(visit.data(), key, pieces));
    Transaction data = visit.data();
    int number = data.get(Tables.COUNTERS, "orders").orElse(FIRST);
    data.put(Tables.COUNTERS, "orders", number + 1);
    Order order =
        new Order(
            view(String.valueOf(number), priced),
            visit.front().shop().id(),
            visit.session().orElse(null),
            cart,
            payment,
            reserved);
    data.put(Tables.ORDERS, order.id(), order);
    return order;
  }

  private void check(SfCart cart) {
    if (cart.lineItems().isEmpty()) {
      throw Refusal.of(RefusalCode.ORDER_EMPTY, "the cart is empty");
    }
    if (cart.shippingAddress() == null) {
      throw Refusal.of(RefusalCode.ADDRESS_INCOMPLETE, "the cart has no shipping address");
    }
    if (cart.customerEmail() == null) {
      throw Refusal.of(RefusalCode.EMAIL_INVALID, "the cart has no email address");
    }
    boolean ships = !visit.front().terms().shipping().isEmpty();
    if (ships && cart.shippingMethod() == null) {
      throw Refusal.of(RefusalCode.SHIPPING_METHOD_UNKNOWN, "no way to ship was chosen");
    }
    for (SfLineItem item : cart.lineItems()) {
      if (item.unitPrice() == null) {
        throw Refusal.of(RefusalCode.SKU_UNKNOWN, "a line of the cart is no longer sold")
            .with("lineItemId", item.id());
      }
      if (item.quantityLimit() != null && item.quantityLimit() < item.quantity()) {
        throw Carts.unavailable(item.quantityLimit()).with("lineItemId", item.id());
      }
    }
  }

  private SfOrder view(String number, SfCart cart) {
    return new SfOrder(
        number,
        visit.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        "open",
        "pending",
        cart.lineItems(),
        cart.subtotalDiscountedPrice(),
        cart.totalPrice(),
        cart.totalTax(),
        cart.shippingMethod(),
        cart.totalShippingPrice(),
        cart.totalCouponDiscounts(),
        cart.shippingAddress(),
        cart.billingAddress(),
        cart.customerEmail());
  }
}
