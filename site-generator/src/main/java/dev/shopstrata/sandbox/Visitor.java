package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one session has in one store; null for what it has not.
 *
 * @param orders ids of those that were placed in this session
 */
record Visitor(String cartId, String customerId, List<String> orders) {
  static final Visitor NEW = new Visitor(null, null, List.of());

  Visitor {
    orders = List.copyOf(orders);
  }

  Optional<String> cart() {
    return Optional.ofNullable(cartId);
  }

  Optional<String> customer() {
    return Optional.ofNullable(customerId);
  }

  Visitor withCart(String id) {
    return new Visitor(id, customerId, orders);
  }

  Visitor withCustomer(String id) {
    return new Visitor(cartId, id, orders);
  }

  Visitor withOrder(String id) {
    List<String> more = new ArrayList<>(orders);
    more.add(id);
    return new Visitor(cartId, customerId, more);
  }
}
