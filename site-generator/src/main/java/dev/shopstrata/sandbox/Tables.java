package dev.shopstrata.sandbox;

/** All maps of the database. */
final class Tables {
  static final Table<Session> SESSIONS = new Table<>("sessions", Session.class);
  static final Table<Cart> CARTS = new Table<>("carts", Cart.class);
  static final Table<Customer> CUSTOMERS = new Table<>("customers", Customer.class);

  /** Store and email address → the customer's id. */
  static final Table<String> EMAILS = new Table<>("emails", String.class);

  static final Table<Order> ORDERS = new Table<>("orders", Order.class);

  /** Attempt to order → the order's id. */
  static final Table<String> ATTEMPTS = new Table<>("attempts", String.class);

  /** {@link StockKey} → pieces in orders. */
  static final Table<Integer> RESERVED = new Table<>("reserved", Integer.class);

  /** What is counted → how many there were. */
  static final Table<Integer> COUNTERS = new Table<>("counters", Integer.class);

  /** Number → what was written into a form. */
  static final Table<Message> MESSAGES = new Table<>("messages", Message.class);

  private Tables() {}
}
