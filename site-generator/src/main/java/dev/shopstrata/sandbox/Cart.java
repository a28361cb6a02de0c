package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cart as it is kept; null for what nobody has said yet.
 *
 * @param coupons ids
 */
record Cart(
    String id,
    List<CartLine> lines,
    List<String> coupons,
    String customerEmail,
    Address shippingAddress,
    Address billingAddress,
    String shippingMethodId) {
  Cart {
    lines = List.copyOf(lines);
    coupons = List.copyOf(coupons);
  }

  static Cart empty(String id) {
    return new Cart(id, List.of(), List.of(), null, null, null, null);
  }

  Optional<CartLine> line(String lineId) {
    return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
  }

  Optional<CartLine> lineOf(String sku) {
    return lines.stream().filter(line -> line.sku().equals(sku)).findFirst();
  }

  /** With a line in the place of the one with its id, or behind all others. */
  Cart with(CartLine changed) {
    List<CartLine> next = new ArrayList<>(lines);
    int place = next.indexOf(line(changed.id()).orElse(null));
    if (place < 0) {
      next.add(changed);
    } else {
      next.set(place, changed);
    }
    return withLines(next);
  }

  Cart without(CartLine gone) {
    return withLines(lines.stream().filter(line -> !line.equals(gone)).toList());
  }

  private Cart withLines(List<CartLine> next) {
    return new Cart(
        id, next, coupons, customerEmail, shippingAddress, billingAddress, shippingMethodId);
  }

  Cart withCoupons(List<String> next) {
    return new Cart(
        id, lines, next, customerEmail, shippingAddress, billingAddress, shippingMethodId);
  }

  Cart withAddresses(String email, Address shipping, Address billing) {
    return new Cart(id, lines, coupons, email, shipping, billing, shippingMethodId);
  }

  Cart withShippingMethod(String methodId) {
    return new Cart(id, lines, coupons, customerEmail, shippingAddress, billingAddress, methodId);
  }

  /** The same cart under another id. */
  Cart withId(String other) {
    return new Cart(
        other, lines, coupons, customerEmail, shippingAddress, billingAddress, shippingMethodId);
  }
}
