package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.view.SfMoney;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the order of a cart that only a browser had: nothing that it says is believed. */
final class LocalOrders {
  private final Visit visit;

  LocalOrders(Visit visit) {
    this.visit = visit;
  }

  /** The order's id, and where to pay; the same key gives the same order. */
  Map<String, Object> place(Arguments sent) {
    Transaction data = visit.data();
    String attempt =
        visit.front().shop().id()
            + "|local|"
            + sent.optional("idempotencyKey").orElseGet(Secrets::id);
    Optional<Order> placed =
        data.get(Tables.ATTEMPTS, attempt).flatMap(id -> data.get(Tables.ORDERS, id));
    Order order = placed.orElseGet(() -> fresh(sent));
    data.put(Tables.ATTEMPTS, attempt, order.id());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", order.id());
    if (order.payment().redirects() && order.isOpen()) {
      answer.put("redirectUrl", visit.ask().origin() + order.payment().path(order.id()));
    }
    return answer;
  }

  private Order fresh(Arguments sent) {
    String currency = visit.front().currency();
    if (!sent.text("currency").equals(currency)) {
      throw Refusal.of(RefusalCode.CURRENCY_WRONG, "the store sells in " + currency);
    }
    Cart cart = cart(sent);
    checkPrices(sent, visit.view(cart));
    return new OrderPlacer(visit)
        .place(
            cart, PaymentPages.pending(visit.ask(), sent, sent.optional("returnUrl").isPresent()));
  }

  private static Cart cart(Arguments sent) {
    Cart cart = Cart.empty("local");
    for (Arguments line : sent.objects("lines")) {
      String sku = line.text("sku");
      int quantity = line.integer("quantity").orElse(1);
      if (quantity < 1 || quantity > 9_999) {
        throw Refusal.of(RefusalCode.QUANTITY_INVALID, "\"quantity\" must be 1 to 9999");
      }
      cart =
          cart.with(
              new CartLine(
                  sku,
                  line.text("productId"),
                  sku,
                  quantity + cart.lineOf(sku).map(CartLine::quantity).orElse(0),
                  line.optional("name").orElse(sku),
                  ""));
    }
    Address shipping = sent.address("shippingAddress").orElse(null);
    Optional<String> email =
        sent.object("contact").flatMap(contact -> contact.optional("email")).map(Emails::checked);
    return cart.withAddresses(
            email.orElse(null), shipping, sent.address("billingAddress").orElse(shipping))
        .withShippingMethod(
            sent.object("shippingMethod").flatMap(method -> method.optional("id")).orElse(null));
  }

  /** What the customer saw has to be what the store asks for now. */
  private static void checkPrices(Arguments sent, SfCart cart) {
    List<Map<String, Object>> changed = new ArrayList<>();
    for (Arguments line : sent.objects("lines")) {
      Optional<SfLineItem> item =
          cart.lineItems().stream().filter(i -> i.sku().equals(line.text("sku"))).findFirst();
      Optional<SfMoney> price = item.map(SfLineItem::unitPrice).map(SfLinePrice::value);
      if (price.isPresent() && !isSame(line.object("unitPrice"), price.get())) {
        changed.add(Map.of("sku", line.text("sku"), "unitPrice", price.get()));
      }
    }
    boolean isTotal =
        sent.object("totals")
            .filter(totals -> isSame(totals.object("total"), cart.totalPrice()))
            .isPresent();
    if (!changed.isEmpty() || !isTotal) {
      throw Refusal.of(RefusalCode.PRICE_CHANGED, "the cart costs something else now")
          .with("lines", changed)
          .with("total", cart.totalPrice());
    }
  }

  private static boolean isSame(Optional<Arguments> shown, SfMoney now) {
    Optional<BigDecimal> amount = shown.flatMap(money -> money.amount("amount"));
    return amount.isPresent() && amount.get().compareTo(now.amount()) == 0;
  }
}
