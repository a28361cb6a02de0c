package dev.shopstrata.sandbox;

import java.time.Instant;
import java.util.Optional;

/** One request to a store, within one transaction. */
final class Visit {
  private final Ask ask;
  private final Storefront front;
  private final Transaction data;
  private final Offers offers;
  private final Instant now;
  private Optional<Session> session;
  private boolean isNew;

  Visit(Ask ask, Storefront front, Transaction data, Overrides overrides, Instant now) {
    this.ask = ask;
    this.front = front;
    this.data = data;
    this.now = now;
    this.offers = new Offers(front, overrides, data);
    this.session = ask.cookie(Sandbox.COOKIE).flatMap(id -> data.get(Tables.SESSIONS, id));
  }

  Ask ask() {
    return ask;
  }

  Storefront front() {
    return front;
  }

  Transaction data() {
    return data;
  }

  Offers offers() {
    return offers;
  }

  Instant now() {
    return now;
  }

  private String store() {
    return front.shop().id();
  }

  /** What the session has in this store. */
  Visitor visitor() {
    return session
        .flatMap(found -> Optional.ofNullable(found.visitors().get(store())))
        .orElse(Visitor.NEW);
  }

  /** Keeps it; a session begins with the first thing that is kept. */
  void keep(Visitor visitor) {
    Session before =
        session.orElseGet(
            () -> {
              isNew = true;
              return Session.create();
            });
    Session next = before.with(store(), visitor);
    session = Optional.of(next);
    data.put(Tables.SESSIONS, next.id(), next);
  }

  /** Gives the session another id. */
  void renew() {
    Session before = session.orElseThrow();
    Session next = before.renewed();
    data.remove(Tables.SESSIONS, before.id());
    data.put(Tables.SESSIONS, next.id(), next);
    session = Optional.of(next);
    isNew = true;
  }

  /** The id of a session that the browser doesn't know yet. */
  Optional<String> newSession() {
    return session.map(Session::id).filter(id -> isNew);
  }

  /** The session's id. */
  Optional<String> session() {
    return session.map(Session::id);
  }

  Optional<Customer> customer() {
    return visitor().customer().flatMap(id -> data.get(Tables.CUSTOMERS, id));
  }

  Customer signedIn() {
    return customer()
        .orElseThrow(() -> Refusal.of(RefusalCode.NOT_SIGNED_IN, "nobody is signed in"));
  }

  void keep(Customer customer) {
    data.put(Tables.CUSTOMERS, customer.id(), customer);
  }

  /** The customer's cart, else the session's. */
  Optional<Cart> cart() {
    return customer()
        .flatMap(Customer::cart)
        .or(() -> visitor().cart())
        .flatMap(id -> data.get(Tables.CARTS, id));
  }

  void keep(Cart cart) {
    data.put(Tables.CARTS, cart.id(), cart);
    keep(visitor().withCart(cart.id()));
    customer().ifPresent(found -> keep(found.withCart(cart.id())));
  }

  /** The cart is ordered: the next one is another. */
  void leave(Cart cart) {
    data.remove(Tables.CARTS, cart.id());
    keep(visitor().withCart(null));
    customer().ifPresent(found -> keep(found.withCart(null)));
  }

  SfCart view(Cart cart) {
    return assembler().assemble(cart);
  }

  CartAssembler assembler() {
    return new CartAssembler(front, offers, now);
  }
}
