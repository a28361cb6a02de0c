package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Someone with an account at one store.
 *
 * @param password what {@link Secrets#hash} made of it
 * @param cartId null without a cart
 * @param orders ids, the first first
 */
record Customer(
    String id,
    String email,
    String firstName,
    String lastName,
    String password,
    String cartId,
    List<Address> addresses,
    List<Wish> wishes,
    List<String> orders) {
  Customer {
    addresses = List.copyOf(addresses);
    wishes = List.copyOf(wishes);
    orders = List.copyOf(orders);
  }

  static Customer create(String email, String firstName, String lastName, String password) {
    return new Customer(
        Secrets.id(),
        email,
        firstName,
        lastName,
        Secrets.hash(password),
        null,
        List.of(),
        List.of(),
        List.of());
  }

  Optional<String> cart() {
    return Optional.ofNullable(cartId);
  }

  Optional<Address> address(String addressId) {
    return addresses.stream().filter(address -> address.id().equals(addressId)).findFirst();
  }

  Customer withName(String mail, String first, String last) {
    return new Customer(id, mail, first, last, password, cartId, addresses, wishes, orders);
  }

  Customer withPassword(String next) {
    return new Customer(
        id, email, firstName, lastName, Secrets.hash(next), cartId, addresses, wishes, orders);
  }

  Customer withCart(String next) {
    return new Customer(id, email, firstName, lastName, password, next, addresses, wishes, orders);
  }

  Customer withAddresses(List<Address> next) {
    return new Customer(id, email, firstName, lastName, password, cartId, next, wishes, orders);
  }

  Customer withWishes(List<Wish> next) {
    return new Customer(id, email, firstName, lastName, password, cartId, addresses, next, orders);
  }

  Customer withOrder(String order) {
    List<String> more = new ArrayList<>(orders);
    more.add(order);
    return new Customer(id, email, firstName, lastName, password, cartId, addresses, wishes, more);
  }

  SfCustomer view() {
    return new SfCustomer(id, email, firstName, lastName);
  }
}
