package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods that show orders, and what becomes of one. */
final class Orders {
  private static final int MOST = 100;

  private Orders() {}

  /** The customer's, the newest first; pages count from 1. */
  static Map<String, Object> list(Visit visit, Arguments sent) {
    List<String> ids = new ArrayList<>(visit.signedIn().orders());
    Collections.reverse(ids);
    int size = Math.min(MOST, Math.max(1, sent.integer("pageSize").orElse(10)));
    long first = (Math.max(1, sent.integer("page").orElse(1)) - 1L) * size;
    List<SfOrder> orders =
        ids.stream()
            .skip(first)
            .limit(size)
            .flatMap(id -> visit.data().get(Tables.ORDERS, id).stream())
            .map(Order::view)
            .toList();
    return Map.of("orders", orders, "total", ids.size());
  }

  /** One of the customer's, or of this session. */
  static SfOrder details(Visit visit, Arguments sent) {
    String id = sent.text("id");
    return Optional.of(id)
        .filter(asked -> isOwn(visit, asked))
        .flatMap(asked -> visit.data().get(Tables.ORDERS, asked))
        .map(Order::view)
        .orElseThrow(() -> Refusal.of(RefusalCode.ORDER_UNKNOWN, "there is no such order"));
  }

  static boolean isOwn(Visit visit, String order) {
    return visit.visitor().orders().contains(order)
        || visit.customer().filter(found -> found.orders().contains(order)).isPresent();
  }

  /** Takes pieces out of the stock, or puts a negative number of them back. */
  static void reserve(Transaction data, String stockKey, int pieces) {
    int before = data.get(Tables.RESERVED, stockKey).orElse(0);
    data.put(Tables.RESERVED, stockKey, before + pieces);
  }

  static void pay(Transaction data, Order order) {
    data.put(Tables.ORDERS, order.id(), order.as("confirmed", "paid"));
  }

  /** The pieces go back into the stock, and the cart to the session that ordered it. */
  static void cancel(Transaction data, Order order) {
    order.reserved().forEach((key, pieces) -> reserve(data, key, -pieces));
    data.put(Tables.ORDERS, order.id(), order.as("cancelled", "declined"));
    Optional.ofNullable(order.session())
        .flatMap(id -> data.get(Tables.SESSIONS, id))
        .ifPresent(session -> giveBack(data, session, order));
  }

  private static void giveBack(Transaction data, Session session, Order order) {
    Visitor visitor = session.visitors().getOrDefault(order.store(), Visitor.NEW);
    if (visitor.cart().isPresent()) {
      return;
    }
    Cart cart = order.cart().withId(Secrets.id());
    data.put(Tables.CARTS, cart.id(), cart);
    Session next = session.with(order.store(), visitor.withCart(cart.id()));
    data.put(Tables.SESSIONS, next.id(), next);
    visitor
        .customer()
        .flatMap(id -> data.get(Tables.CUSTOMERS, id))
        .ifPresent(found -> data.put(Tables.CUSTOMERS, found.id(), found.withCart(cart.id())));
  }
}
