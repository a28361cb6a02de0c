package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The methods of a customer's addresses; each change answers all of them. */
final class Addresses {
  private static final int MOST = 50;

  private Addresses() {}

  static Map<String, Object> list(Visit visit, Arguments sent) {
    return Map.of("addresses", visit.signedIn().addresses());
  }

  static Map<String, Object> create(Visit visit, Arguments sent) {
    Customer customer = visit.signedIn();
    Address address = address(sent).withId(Secrets.id());
    List<Address> more = new ArrayList<>(customer.addresses());
    more.add(address);
    if (more.size() > MOST) {
      throw Refusal.of(
          RefusalCode.REQUEST_INVALID, "an account has at most " + MOST + " addresses");
    }
    return kept(visit, customer.withAddresses(more), address);
  }

  static Map<String, Object> update(Visit visit, Arguments sent) {
    Customer customer = visit.signedIn();
    Address address = address(sent);
    Address before = known(customer, address.id());
    List<Address> next =
        customer.addresses().stream().map(a -> a.equals(before) ? address : a).toList();
    return kept(visit, customer.withAddresses(next), address);
  }

  static Map<String, Object> delete(Visit visit, Arguments sent) {
    Customer customer = visit.signedIn();
    Address gone = known(customer, sent.text("id"));
    List<Address> next = customer.addresses().stream().filter(a -> !a.equals(gone)).toList();
    visit.keep(customer.withAddresses(next));
    return Map.of("addresses", next);
  }

  private static Address address(Arguments sent) {
    return sent.address("address")
        .orElseThrow(() -> Refusal.of(RefusalCode.REQUEST_INVALID, "\"address\" is missing"));
  }

  private static Address known(Customer customer, String id) {
    return customer
        .address(id)
        .orElseThrow(() -> Refusal.of(RefusalCode.ADDRESS_UNKNOWN, "there is no such address"));
  }

  private static Map<String, Object> kept(Visit visit, Customer customer, Address address) {
    visit.keep(customer);
    return Map.of("addresses", customer.addresses(), "address", address);
  }
}
