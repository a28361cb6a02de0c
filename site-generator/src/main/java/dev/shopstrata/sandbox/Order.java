package dev.shopstrata.sandbox;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An order as it is kept.
 *
 * @param cart what it was made of, for a customer whose payment is declined
 * @param session who placed it; null when no session did
 * @param payment how it is paid
 * @param reserved {@link StockKey} → pieces
 */
record Order(
    SfOrder view,
    String store,
    String session,
    Cart cart,
    PendingPayment payment,
    NavigableMap<String, Integer> reserved) {
  Order {
    reserved = Collections.unmodifiableNavigableMap(new TreeMap<>(reserved));
  }

  String id() {
    return view.id();
  }

  boolean isOpen() {
    return view.status().equals("open");
  }

  Order as(String status, String paymentStatus) {
    return new Order(view.as(status, paymentStatus), store, session, cart, payment, reserved);
  }
}
