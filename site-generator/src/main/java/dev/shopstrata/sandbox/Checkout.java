package dev.shopstrata.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods that lead from a cart to an order. */
final class Checkout {
  private Checkout() {}

  static Map<String, Object> shippingMethods(Visit visit, Arguments sent) {
    SfCart cart = visit.view(Carts.asked(visit, sent));
    return Map.of("methods", visit.assembler().shippingMethods(cart));
  }

  static Map<String, Object> paymentMethods(Visit visit, Arguments sent) {
    Storefront front = visit.front();
    List<Map<String, String>> methods =
        front.terms().payments().stream().map(method -> view(front, method)).toList();
    return Map.of("methods", methods);
  }

  private static Map<String, String> view(Storefront front, PaymentMethod method) {
    Map<String, String> view = new LinkedHashMap<>();
    view.put("id", method.id());
    view.put("name", front.text(method.label()));
    view.put("description", front.text(method.text()));
    return view;
  }

  /** The same key for the same cart gives the order that was placed with it. */
  static Map<String, Object> placeOrder(Visit visit, Arguments sent) {
    String attempt =
        visit.front().shop().id()
            + "|"
            + sent.optional("cartId").orElse("")
            + "|"
            + sent.optional("idempotencyKey").orElseGet(Secrets::id);
    Optional<Order> placed =
        visit
            .data()
            .get(Tables.ATTEMPTS, attempt)
            .flatMap(id -> visit.data().get(Tables.ORDERS, id))
            .filter(order -> Orders.isOwn(visit, order.id()));
    Order order = placed.orElseGet(() -> place(visit, sent, attempt));
    return answer(visit, order);
  }

  private static Order place(Visit visit, Arguments sent, String attempt) {
    Cart cart = Carts.asked(visit, sent);
    PaymentMethod method =
        sent.optional("paymentMethodId")
            .flatMap(visit.front().terms()::payment)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.PAYMENT_METHOD_UNKNOWN, "there is no such payment"));
    Optional<String> account = visit.customer().map(Customer::email);
    Cart whole =
        cart.withAddresses(
            Optional.ofNullable(cart.customerEmail()).or(() -> account).orElse(null),
            cart.shippingAddress(),
            Optional.ofNullable(cart.billingAddress()).orElse(cart.shippingAddress()));
    Order order =
        new OrderPlacer(visit)
            .place(whole, PaymentPages.pending(visit.ask(), sent, method.redirects()));
    visit.data().put(Tables.ATTEMPTS, attempt, order.id());
    visit.leave(cart);
    visit.keep(visit.visitor().withOrder(order.id()));
    visit.customer().ifPresent(customer -> visit.keep(customer.withOrder(order.id())));
    return order;
  }

  private static Map<String, Object> answer(Visit visit, Order order) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("order", order.view());
    if (order.payment().redirects() && order.isOpen()) {
      answer.put("redirectUrl", visit.ask().origin() + order.payment().path(order.id()));
    }
    return answer;
  }
}
